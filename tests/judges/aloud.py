"""outloud: what a validator cannot see of a PDF's tags, the words and the page compared.

Some of what it says is not so. ``docs/outloud.md`` says why, rule by rule; no other line may
stand.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.judges.verdict import JudgeError, Verdict

NAME = "outloud, what is said"
SUFFIX = ".pdf"
UNIT = "rules"

_PAGE = Path(__file__).parents[2] / "docs" / "outloud.md"


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what outloud says of each file; what is explained is a note.

    Raises:
        JudgeError: if it is not installed or says nothing.
    """
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        program = Path(sys.executable).parent / "outloud"
        if not program.exists():
            raise JudgeError("outloud is not installed; run scripts/setup.sh judge")
        command = [program, "--layer", "semantic", "--quiet", "--json", report, *files]
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if not report.exists():
            raise JudgeError(made.stderr)
        results = json.loads(report.read_text("utf-8"))["results"]
    if len(results) != len(files):
        raise JudgeError(f"outloud looked at {len(results)} of {len(files)} files")
    explained = _explained()
    said = {Path(result["path"]).resolve(): _verdict(result, explained) for result in results}
    return {file: said[file.resolve()] for file in files}


def _explained() -> frozenset[str]:
    """Return the rules that have a part of their own in the page of explanations."""
    lines = _PAGE.read_text("utf-8").splitlines()
    return frozenset(line.split()[1] for line in lines if line.startswith("## "))


def _verdict(result: dict[str, Any], explained: frozenset[str]) -> Verdict:
    said = [
        (found["rule"], f"{found['rule']} on page {found['page']}: {found['message']}")
        for found in result["findings"]
    ]
    faults = tuple(line for rule, line in said if rule not in explained)
    notes = tuple(rule for rule, _ in said if rule in explained)
    if result["error"]:
        faults = (*faults, str(result["error"]))
    return Verdict(len(result["rules"]), faults, notes)
