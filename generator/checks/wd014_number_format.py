"""WD014: number-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import rule

_THOUSANDS = re.compile(
    r"(?<![\w£$€.,/:#+-])(?<!number )(?<!reference )(?<!no\. )(?<!code )(?<!ISO )(?<!DIN )(?<!BS )"
    r"(?<!EN )(?<!SPEC )(?P<number>[1-9]\d{3,8})(?![\w/:-])(?!\.\d)(?! \d)(?<!\d \d{4})"
)
_LEADING = re.compile(r"(?<![\w.,/])\.\d+(?![\d.])")
_UNIT = (
    r"%|mcg|mg|g|kg|ml|l|litres?|cm|mm|m|km|miles?|stone|C|units?|per ?cent|million|billion|mmol|"
    r"pm|am|hours?|inches|feet"
)
_DECIMAL = re.compile(
    rf"(?<![\w£$€.,/:-])(?<!version )(?<!section )(?<!chapter )(?<!level )(?<!WCAG )"
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}})*\.\d+)(?![\w.%-])(?!\s?(?:{_UNIT})\b)"
)
# A version: "Python 3.11", "the version of Python, 3.11"
_NAMED = re.compile(r"\w \(?[A-Z][\w/-]* $|\bversion\b[^.!?]{0,40}$")
_TEXTED = re.compile(r"\btext(?:ing)?\b[^.!?]{0,60}$", re.IGNORECASE)
_YEARS = range(1800, 2100)


@rule(
    "WD014",
    severity=Severity.WARNING,
    refs=("NHS digital service manual, numbers",),
    rows=("NH-12",),
)
def number_format(document: Document) -> Iterator[Finding]:
    """Flag a number over 999 without a comma, a decimal without its 0, or a needless decimal.

    Years stay as they are. Decimals are for money, doses, tests and measures.

    Bad: 1200 people, .5ml, 2.5 appointments a week

    Good: 1,200 people, 0.5ml, 5 appointments in 2 weeks

    Source: NHS digital service manual, numbers.
    """
    for found, span in matches(document, _THOUSANDS):
        short_code = _TEXTED.search(found.string[: found.start()])
        if int(found["number"]) not in _YEARS and not short_code:
            message = f'number "{found["number"]}" has no comma'
            yield Finding(span, message, f'write "{int(found["number"]):,}"')
    for found, span in matches(document, _LEADING):
        yield Finding(span, f'decimal "{found[0]}" starts with a dot', f'write "0{found[0]}"')
    if document.edition is Edition.STANDARD:
        for found, span in matches(document, _DECIMAL):
            if _NAMED.search(found.string[: found.start()]) or found.string.strip() == found[0]:
                continue
            hint = "say it in whole numbers, unless it is money, a dose or a measure"
            yield Finding(span, f'decimal "{found["number"]}"', hint)
