"""EPUBCheck: the reference validator of EPUB 3.3, many files in one Java process."""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.judges.verdict import JudgeError, Verdict

NAME = "EPUBCheck EPUB 3.3"
SUFFIX = ".epub"
UNIT = "files inside"

_HERE = Path(__file__).parent
_CLASSES = _HERE.parents[1] / ".judges" / "classes"
_FAULTS = frozenset({"FATAL", "ERROR", "WARNING"})
_TIME = 600
# A run of seconds ends before the better compiler of Java has paid for itself.
_JAVA = ("java", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what EPUBCheck says of each file: errors and warnings as faults, the rest as notes.

    Raises:
        JudgeError: if Java or the jar is not there, or a file went unjudged.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = f"{_jar()}:{_compiled()}"
        _run([*_JAVA, "-cp", path, "Books", folder, *map(str, files)])
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


def _compiled() -> Path:
    """Compile the driver when it is newer than its class."""
    source, made = _HERE / "Books.java", _CLASSES / "Books.class"
    if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
        _run(["javac", "-cp", str(_jar()), "-d", str(_CLASSES), str(source)])
    return _CLASSES


def _run(command: Sequence[str]) -> None:
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=_TIME, check=False)
    except FileNotFoundError as error:
        raise JudgeError(f"{command[0]} is not installed; run scripts/setup.sh judge") from error
    if ran.returncode:
        raise JudgeError(f"{command[0]} exited with {ran.returncode}: {ran.stderr[-2000:]}")
