"""The Nu HTML Checker: HTML that is not as the standard has it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.judges.verdict import JudgeError, Verdict

NAME = "Nu HTML Checker"
SUFFIX = ".html"
UNIT = "files"

_JAR = Path(__file__).parents[2] / ".judges/node_modules/vnu-jar/build/dist/vnu.jar"
_TIME = 300


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what the checker says of each file: errors as faults, warnings as notes.

    Raises:
        JudgeError: if the checker is not there, did not finish, or speaks of no file of ours.
    """
    names = {_url(file): file for file in files}
    said: dict[Path, list[dict[str, Any]]] = {file: [] for file in files}
    for message in _messages(files):
        if message.get("url") not in names:
            raise JudgeError(f"the Nu HTML Checker says of none of the files: {message}")
        said[names[message["url"]]].append(message)
    return {file: _verdict(messages) for file, messages in said.items()}


def _url(file: Path) -> str:
    """Return a file's address as Java writes it, with one stroke after "file:"."""
    return file.resolve().as_uri().replace("file:///", "file:/", 1)


def _messages(files: Sequence[Path]) -> list[dict[str, Any]]:
    if not _JAR.exists():
        raise JudgeError(f"{_JAR.name} is not installed; run scripts/setup.sh judge")
    command = ["java", "-Xss4m", "-jar", str(_JAR), "--format", "json", "--exit-zero-always"]
    ran = subprocess.run(
        [*command, *(str(file.resolve()) for file in files)],
        capture_output=True,
        text=True,
        timeout=_TIME,
        check=False,
    )
    try:
        said: dict[str, list[dict[str, Any]]] = json.loads(ran.stderr)
    except ValueError as error:
        raise JudgeError(f"the Nu HTML Checker did not finish: {ran.stderr[-2000:]}") from error
    return said["messages"]


def _verdict(messages: Sequence[dict[str, Any]]) -> Verdict:
    errors = [m for m in messages if m["type"] != "info"]
    notes = [m for m in messages if m["type"] == "info"]
    return Verdict(1, tuple(map(_say, errors)), tuple(map(_say, notes)))


def _say(message: dict[str, Any]) -> str:
    return f"line {message.get('lastLine', '?')}: {message['message']}"
