"""Java for the judges that need it: a driver of ours compiled once, and a program run."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.judges.verdict import JudgeError

_HERE = Path(__file__).parent
_CLASSES = _HERE.parents[1] / ".judges" / "classes"
_TIME = 600


def compiled(name: str, path: str) -> Path:
    """Compile the driver ``name`` against ``path`` when it is newer than its class."""
    source, made = _HERE / f"{name}.java", _CLASSES / f"{name}.class"
    if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
        run(["javac", "-cp", path, "-d", str(_CLASSES), str(source)])
    return _CLASSES


def run(command: Sequence[str]) -> str:
    """Return what a program prints. Raises ``JudgeError`` where it is missing or fails."""
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=_TIME, check=False)
    except FileNotFoundError as error:
        raise JudgeError(f"{command[0]} is not installed; run scripts/setup.sh judge") from error
    if ran.returncode:
        raise JudgeError(f"{command[0]} exited with {ran.returncode}: {ran.stderr[-2000:]}")
    return ran.stdout
