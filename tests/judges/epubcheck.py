"""EPUBCheck: the reference validator of EPUB 3.3, many files in one Java process."""

from __future__ import annotations

import importlib.metadata
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.judges.java import compiled, run
from tests.judges.verdict import JudgeError, Verdict

NAME = "EPUBCheck EPUB 3.3"
SUFFIX = ".epub"
UNIT = "files inside"

_FAULTS = frozenset({"FATAL", "ERROR", "WARNING"})
# A run of seconds ends before the better compiler of Java has paid for itself.
_JAVA = ("java", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what EPUBCheck says of each file: errors and warnings as faults, the rest as notes.

    Raises:
        JudgeError: if Java or the jar is not there, or a file went unjudged.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = f"{_jar()}:{compiled('Books', str(_jar()))}"
        run([*_JAVA, "-cp", path, "Books", folder, *map(str, files)])
        reports = [Path(folder, f"{number}.json") for number in range(len(files))]
        return {file: _verdict(report) for file, report in zip(files, reports, strict=True)}


def _verdict(report: Path) -> Verdict:
    if not report.is_file():
        raise JudgeError(f"EPUBCheck wrote no report {report.name}")
    said: dict[str, Any] = json.loads(report.read_bytes())
    faults = [m for m in said["messages"] if m["severity"] in _FAULTS]
    notes = [m for m in said["messages"] if m["severity"] not in _FAULTS]
    checked = len(said["items"])
    if not checked and not faults:
        raise JudgeError(f"EPUBCheck looked at nothing: {said}")
    return Verdict(checked, tuple(map(_say, faults)), tuple(map(_say, notes)))


def _say(message: dict[str, Any]) -> str:
    places = message["locations"]
    where = f"{places[0]['path']}:{places[0]['line']}" if places else ""
    return f"{message['ID']} ({max(len(places), 1)} times): {message['message']} at {where}"


def _jar() -> Path:
    try:
        package = importlib.metadata.distribution("epubcheck")
    except importlib.metadata.PackageNotFoundError as error:
        raise JudgeError("EPUBCheck is not installed; run scripts/setup.sh judge") from error
    return Path(str(package.locate_file("epubcheck/epubcheck.jar")))
