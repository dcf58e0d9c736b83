"""page-validation, PDF/UA-1: a second opinion from a validator of its own making."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import page

from tests.judges.verdict import Verdict

NAME = "page-validation PDF/UA-1"
SUFFIX = ".pdf"
UNIT = "rules"


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what page-validation says of each file."""
    return {file: _judge_one(file) for file in files}


def _judge_one(file: Path) -> Verdict:
    try:
        report = page.validate_pdf(file, profile=page.ValidationProfile.PDF_UA_1)
    except page.PageError as error:
        return Verdict(0, (f"unreadable: {error}",))
    faults = tuple(f"{failure.rule_id}: {failure.message}" for failure in report.failures)
    if not report.is_compliant and not faults:
        faults = ("fails without a reason",)
    return Verdict(report.rules.total, faults)
