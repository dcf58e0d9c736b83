"""WD019: money-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_PATTERN = re.compile(
    r"""
    £(?: \s(?P<spaced>\d[\d,]{0,12}(?:\.\d\d)?)(?![\d,]) | (?P<zeros>\d[\d,]{0,12}\.00(?!\d))
       | (?P<plain>\d{4,12}(?:\.\d\d)?(?![\d,])) )
  | \bGBP\s?(?P<code>\d[\d,]{0,12}(?:\.\d\d)?)(?![\d,])
  | (?<![\w£\$€.,:/+-])(?<!\d[ ]) (?: (?P<words>\d[\d,]{0,12}(?:\.\d\d)?)\spounds\b
       (?!\s(?:in\s|of\s|heavier|lighter|over|under|\d))
       | (?P<pence>\d{1,2})p(?![\w'\u2019]|\.m|\s(?:minus|deletion|syndrome)) )
    """,
    re.VERBOSE,
)
# 20 pounds that somebody weighs, not pays
_WEIGHED = re.compile(
    r"\b(?:weigh\w{0,5}|weight|los(?:t|e|es|ing)|gain\w{0,3}|baby|stone)\b[^.!?]{0,50}$",
    re.IGNORECASE,
)
_NEAR = 60


@rule(
    "WD019",
    languages=ENGLISH_ONLY,
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
        if not (found["words"] and _is_weight(found)):
            message = f'money "{found[0]}" is not written as £75'
            yield Finding(span, message, f'write "{_good(found)}"')


def _is_weight(found: re.Match[str]) -> bool:
    start = found.start()  # a short way back, for a passage may be one long line
    return _WEIGHED.search(found.string, max(0, start - _NEAR), start) is not None


def _good(found: re.Match[str]) -> str:
    if found["pence"]:
        return f"{found['pence']} pence"
    figure = next(group for group in found.groups() if group)
    pounds, _, pence = figure.replace(",", "").partition(".")
    return f"£{int(pounds):,}" + (f".{pence}" if pence.strip("0") else "")
