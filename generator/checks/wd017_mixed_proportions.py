"""WD017: mixed-proportions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

# A share of people, not a strength: "14.3% of adults", not "0.9% saline" or "50% off".
_PERCENTAGE = re.compile(
    r"(?<![\w.,-])\d{1,3}(?P<decimal>\.\d{1,6})?\s?(?:%|per ?cent\b)"
    r"(?:(?! ?\w)|(?= (?:of|in|on|at|to|and|or|from|who|by|with|for|is|are|was|were|has|have|had"
    r"|more|less|higher|lower|fewer|chance|risk|likely|compared|during|over|between|said|say|feel"
    r"|felt|get|got|will|adults|children|people|patients|women|men|staff|carers)\b))"
)
_ONE_IN = re.compile(
    r"(?<![\w.,/-])(?P<some>\d{1,3}) (?:in (?:every )?|out of every )(?P<all>\d{1,3}(?:,\d{3})*)"
    r"(?![\w%/:-]|\.\d| (?:hours|days|weeks|months|minutes|years|seconds)\b)"
    r"|(?<![\w.,/-])\d{1,3} out of \d{1,3}(?:,\d{3})* (?:people|adults|children|patients|women|men"
    r"|babies|staff|carers)\b"
)
# What a test measures, and money: no share of people
_MEASURE = re.compile(
    r"\b(?:HbA1c|oxygen|saturation|SpO2|blood|level|concentration|strength|interest|VAT|tax|inflation"
    r"|pay|budget|prices?|costs?|fees?|grant|scores?|contrast|zoom|size)\b[^.!?]{0,60}$",
    re.IGNORECASE,
)
_NEAR = 80


@rule(
    "WD017",
    languages=ENGLISH_ONLY,
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
    mixed = any(map(_is_share, (found for found, _ in matches(document, _ONE_IN))))
    for found, span in matches(document, _PERCENTAGE):
        near = max(0, found.start() - _NEAR)  # bounded: a passage may be one long line
        if _MEASURE.search(found.string, near, found.start()):
            continue
        if found["decimal"]:
            hint = "say it in numbers of people: 1 in 7"
            yield Finding(span, f'percentage "{found[0]}" has decimals', hint)
        elif mixed:
            hint = "write all shares in one way: 1 in 7"
            yield Finding(span, f'percentage "{found[0]}" beside "1 in 7"', hint)


def _is_share(found: re.Match[str]) -> bool:
    """Tell "1 in 4" from a 2 in 1 shampoo."""
    return found["some"] is None or int(found["some"]) < int(found["all"].replace(",", ""))
