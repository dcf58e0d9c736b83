"""WD017: mixed-proportions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import rule

_PERCENTAGE = re.compile(r"(?<![\w.])\d+(?P<decimal>\.\d+)?\s?(?:%|per ?cent\b)")
_ONE_IN = re.compile(
    r"\b\d{1,3} (?:in|out of) (?:every )?\d[\d,]*\b(?! (?:hours|days|weeks|months|minutes))"
)


@rule(
    "WD017",
    severity=Severity.WARNING,
    refs=("NHS digital service manual, numbers: 1 in 7",),
    editions=(Edition.STANDARD,),
    rows=("NH-18",),
)
def mixed_proportions(document: Document) -> Iterator[Finding]:
    """Flag a percentage with decimals, and percentages beside "1 in 7".

    People compare two shares only when both are written in one way.

    Bad: 14.3% of people; 1 in 7 adults and 20% of children

    Good: 1 in 7 adults and 1 in 5 children

    Source: NHS digital service manual, numbers: 1 in 7.
    """
    shares = list(matches(document, _PERCENTAGE))
    mixed = any(True for _ in matches(document, _ONE_IN))
    for found, span in shares:
        if found["decimal"]:
            hint = "say it in numbers of people: 1 in 7"
            yield Finding(span, f'percentage "{found[0]}" has decimals', hint)
        elif mixed:
            hint = "write all shares in one way: 1 in 7"
            yield Finding(span, f'percentage "{found[0]}" beside "1 in 7"', hint)
