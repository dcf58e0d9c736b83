"""openxml-audit: the schema and the structure of Word files."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

from openxml_audit import (
    FileFormat,
    OpenXmlValidator,
    PackageValidationError,
    ValidationError,
    ValidationSeverity,
)

from tests.judges.verdict import Verdict

NAME = "openxml-audit"
SUFFIX = ".docx"
UNIT = "parts"


def judge(files: Sequence[Path]) -> dict[Path, Verdict]:
    """Return what openxml-audit says of each file."""
    validator = OpenXmlValidator(file_format=FileFormat.OFFICE_2019, max_errors=100)
    return {file: _judge_one(validator, file) for file in files}


def _judge_one(validator: OpenXmlValidator, file: Path) -> Verdict:
    try:
        with zipfile.ZipFile(file) as package:
            parts = len(package.namelist())
        result = validator.validate(file)
    except (PackageValidationError, zipfile.BadZipFile) as error:
        return Verdict(0, (f"unreadable: {error}",))
    errors = [e for e in result.errors if e.severity == ValidationSeverity.ERROR]
    notes = [e for e in result.errors if e.severity != ValidationSeverity.ERROR]
    faults = tuple(map(_say, errors))
    if not result.is_valid and not faults:
        faults = ("fails without a reason",)
    return Verdict(parts, faults, tuple(map(_say, notes)))


def _say(error: ValidationError) -> str:
    return " ".join(str(error).split())
