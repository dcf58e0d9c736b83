"""ER022: large-number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import Passage, passages
from generator.registry import ENGLISH_ONLY, rule

# Each part of a time, a range, a phone number, a postcode or a code belongs to one number.
_NUMBER = re.compile(
    r"(?<![\w.,:/#\u00a3$\u20ac&+-])(?<!\d[ \u00a0])"
    r"(?P<number>\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)"
    r"(?![\w:/%-]|[.,]\d|[ \u00a0]%)"
)
_AFTER = re.compile(
    r"\s?(?:pounds?|pence|euros?|dollars?|p|mg|mcg|micrograms?|milligrams?|grams?|g|kg|ml|millilitres?"
    r"|litres?|units?|iu|cm|mm|metres?|miles?|kilometres?|km|degrees?|\u00b0|am|pm|calories|kcal"
    r"|stones?|kilos?)(?!\w)",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?:\b(?:text|call|phone|dial|ring)(?: \w{1,12})?(?: on| to)?"
    r"|\b(?:number|room|version|option|code|reference|no\.?|extension|level|form|section|at)) $",
    re.IGNORECASE,
)
_YEARS = range(1800, 2100)
_LONGEST = 6  # a number of more digits without commas is a code


@rule(
    "ER022",
    languages=ENGLISH_ONLY,
    refs=("Inclusion Europe, Information for all", "NHS digital service manual, numbers"),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-13",),
)
def large_number(document: Document, *, limit: int = 999) -> Iterator[Finding]:
    """Flag a number that is large or has a decimal point.

    Few people can picture 5,500 or 2.5. Money, doses, sizes, years, dates, times and phone
    numbers stay as they are: there the exact number matters.

    Bad: We have 5,500 staff. The wait is 2.5 weeks.

    Good: We have many staff. The wait is 2 to 3 weeks.

    Source: Inclusion Europe, Information for all; NHS digital service manual, numbers.
    """
    for part in passages(document):
        for found, span in part.find(_NUMBER):
            number = found["number"]
            if not _is_exempt(part, found):
                if "." in number:
                    hint = "give a whole number, or say about how many"
                    yield Finding(span, f"number {number} has a decimal point", hint)
                elif int(number.replace(",", "")) > limit:
                    hint = 'say "many" or "a lot of", or leave it out'
                    yield Finding(span, f"number {number} is over {limit}", hint)


def _is_exempt(part: Passage, found: re.Match[str]) -> bool:
    """Tell whether a number is a dose, a size, a year, a phone number or a code."""
    before = part.text[max(0, found.start() - 24) : found.start()]
    number = found["number"]
    if _AFTER.match(part.text, found.end()) or number.startswith("00") or _CODE.search(before):
        return True
    return number.isdigit() and (
        int(number) in _YEARS or number[0] == "0" or len(number) > _LONGEST
    )
