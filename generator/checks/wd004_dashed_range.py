"""WD004: dashed-range."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_NUMBER = r"£?\d+(?:[.,]\d+)*(?::\d\d)?(?:[ap]m)?"
_DASH = r"\s*[-\u2013\u2014]\s*"
_PATTERN = re.compile(
    rf"(?<![\w./:£-])(?<!\bnumber )(?<!\breference )(?<!\bref )(?<!\bcode )"
    rf"({_NUMBER}){_DASH}({_NUMBER}|midday\b|midnight\b)(?![\w/:-]|{_DASH}\d)",
    re.IGNORECASE,
)


@rule(
    "WD004",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, numbers: use to in ranges",),
    severity=Severity.WARNING,
    rows=("NH-17",),
)
def dashed_range(document: Document) -> Iterator[Finding]:
    """Flag a range of numbers with a dash.

    A screen reader may leave the dash out, and some readers take it for minus.

    Bad: 5-7 days

    Good: 5 to 7 days

    Source: NHS digital service manual, numbers: use to in ranges.
    """
    for found, span in matches(document, _PATTERN):
        hint = f'write "{found[1]} to {found[2]}"'
        yield Finding(span, f'range "{found[0]}" has a dash', hint)
