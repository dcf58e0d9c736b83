"""WD019: money-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import rule

_PATTERN = re.compile(
    r"""
    (?P<zeros> £\d[\d,]*\.00(?!\d) )
  | (?P<spaced> £\s\d[\d,]*(?:\.\d\d)? )
  | (?P<plain> £\d{4,}(?![\d,]) )
  | (?P<code> \bGBP\s?\d[\d,.]*\d | \bGBP\s?\d )
  | (?P<words> (?<![\w£.,])\d[\d,]*(?:\.\d\d)?\s(?:pounds\b(?!\s(?:in\sweight|heavier|lighter))) )
  | (?P<pence> (?<![\w£.,:])\d{1,2}p(?!\w) )
    """,
    re.VERBOSE,
)


@rule(
    "WD019",
    severity=Severity.WARNING,
    refs=("NHS digital service manual, money",),
    rows=("NH-22",),
)
def money_format(document: Document) -> Iterator[Finding]:
    """Flag money that is not written as £75, £75.50 or 50 pence.

    Noughts after the point are read as more money than there is.

    Bad: £75.00, £ 75, 75 pounds, £1200, 50p

    Good: £75, £75.50, £1,200, 50 pence

    Source: NHS digital service manual, money.
    """
    for found, span in matches(document, _PATTERN):
        yield Finding(span, f'money "{found[0]}" is not written as £75', f'write "{_good(found)}"')


def _good(found: re.Match[str]) -> str:
    figure = re.sub(r"[^\d.]", "", found[0]).rstrip(".")
    if found["pence"]:
        return f"{figure} pence"
    pounds, _, pence = figure.partition(".")
    return f"£{int(pounds):,}" + (f".{pence}" if pence.strip("0") else "")
