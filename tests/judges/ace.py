"""Ace by DAISY: EPUB Accessibility 1.1, with axe in Chromium over each file of a book.

It takes some 5 seconds a book, so it is shown one book of each edition and not all: the longest.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.judges.verdict import JudgeError, Verdict

NAME = "Ace by DAISY"
SUFFIX = ".epub"
UNIT = "files inside"

_HERE = Path(__file__).parent
_MODULES = _HERE.parents[1] / ".judges/node_modules"
_CHROMIUM = "/usr/bin/chromium"
_SETTINGS = {
    "PUPPETEER_EXECUTABLE_PATH": _CHROMIUM,
    "ACE_TIMEOUT_INITIAL": "60000",  # milliseconds to start Chromium; its own 5,000 are few
}
_TIME = 600


def choose(files: Sequence[Path]) -> list[Path]:
    """Return the largest book of each edition."""
    easy = [file for file in files if file.stem.endswith("-easy-read")]
    standard = [file for file in files if file not in easy]
    return [max(some, key=lambda f: (f.stat().st_size, f)) for some in (standard, easy) if some]


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what Ace says of each file: what it says fails, as faults.

    Raises:
        JudgeError: if Ace or Chromium is not there, or a file went unjudged.
    """
    if not (_MODULES / "@daisy/ace-core").exists() or not Path(_CHROMIUM).exists():
        raise JudgeError("Ace or Chromium is not installed; run scripts/setup.sh judge")
    with tempfile.TemporaryDirectory() as folder:
        _run(["node", str(_HERE / "ace.cjs"), str(_MODULES), folder, *map(str, files)])
        reports = [Path(folder, f"{number}.json") for number in range(len(files))]
        return {file: _verdict(report) for file, report in zip(files, reports, strict=True)}


def _run(command: Sequence[str]) -> None:
    settings = {**os.environ, **_SETTINGS}
    ran = subprocess.run(
        command, capture_output=True, text=True, timeout=_TIME, check=False, env=settings
    )
    if ran.returncode:
        raise JudgeError(f"Ace exited with {ran.returncode}: {ran.stderr[-2000:]}")


def _verdict(report: Path) -> Verdict:
    said: dict[str, Any] = json.loads(report.read_bytes())
    faults = tuple(_faults(said))
    if said["earl:result"]["earl:outcome"] != "pass" and not faults:
        faults = ("fails without a reason",)
    return Verdict(len(said["assertions"]), faults)


def _faults(said: dict[str, Any]) -> Iterator[str]:
    for file in said["assertions"]:
        where = file["earl:testSubject"]["url"]
        for one in file["assertions"]:
            if one["earl:result"]["earl:outcome"] == "fail":
                test = one["earl:test"]
                text = " ".join(one["earl:result"]["dct:description"].split())
                yield f"{test['dct:title']} ({test['earl:impact']}) in {where}: {text[:300]}"
