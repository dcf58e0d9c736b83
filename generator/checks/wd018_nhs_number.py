"""WD018: nhs-number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_NUMBER = re.compile(
    r"(?<![\w£.,+/-])(?<!\d[ \u00a0])(?P<number>\d(?:[ \u00a0-]?\d){9})"
    r"(?![\w/]|,\d|\.\d|[ \u00a0-]\d)"
)
_SPOKEN = re.compile(r"\bnhs number\b[^.!?]{0,40}$", re.IGNORECASE)
_OTHER = re.compile(r"\b(?:ISBN|UPRN|UTR|DOI|GTIN|PMID|barcode)\b\D{0,20}$", re.IGNORECASE)
_GROUPS = (3, 3, 4)
_EXAMPLE = "999 123 4567"
_LENGTH = 10
_NEAR = 60


@rule(
    "WD018",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, NHS number",),
    rows=("NH-20",),
)
def nhs_number(document: Document) -> Iterator[Finding]:
    """Flag a number that may be a real person's NHS number, or one not written 3-3-4.

    A real number in a leaflet gives a patient away. Its last digit is a check on the others:
    a number that passes the check and does not start with 9 can be somebody's.

    Bad: NHS number 9991234567

    Good: NHS number 999 123 4567

    Source: NHS digital service manual, NHS number.
    """
    for found, span in matches(document, _NUMBER):
        digits = re.sub(r"\D", "", found["number"])
        groups = tuple(len(group) for group in re.split(r"[ \u00a0-]", found["number"]))
        spoken = _said_before(_SPOKEN, found)
        if digits[0] == "0" or (not spoken and _said_before(_OTHER, found)):
            continue
        if digits[0] != "9" and (spoken or groups in {_GROUPS, (_LENGTH,)}) and _is_valid(digits):
            hint = f'write the example "{_EXAMPLE}" for it, and tell your data protection officer'
            yield Finding(span, f"{digits[:2]}… may be a real NHS number", hint)
        elif spoken and (groups != _GROUPS or "-" in found["number"]):
            yield Finding(span, "NHS number is not written 3-3-4", f'write it like "{_EXAMPLE}"')


def _said_before(pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    start = found.start()  # a short way back, for a passage may be one long line
    return pattern.search(found.string, max(0, start - _NEAR), start) is not None


def _is_valid(digits: str) -> bool:
    """Check the last digit: NHS Data Dictionary, modulus 11."""
    total = sum(int(d) * (_LENGTH - place) for place, d in enumerate(digits[:-1]))
    check = (11 - total % 11) % 11
    return check == int(digits[-1])
