"""WD014: number-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

# "\$" is in no class below without its backslash: a bare one reads as the end of a passage.
_THOUSANDS = re.compile(
    r"(?<![\w£\$€.,/:#+-])(?<!\d[ \u00a0])(?P<number>[1-9]\d{3,6})"
    r"(?![\w/:-])(?!\.\d)(?! \d)(?! (?:pounds?|pence|euros?|hrs)\b)"
)
# Words before a number that is a name, not a count: "room 1204", "rooms 1204 and 1205".
_CODED = re.compile(
    r"\b(?:(?i:at|version|numbers?|no|codes?|ref|reference|id|pin|rooms?|flats?|wards?|units?"
    r"|suites?|floor|box|extension|ext|option|forms?|articles?|sections?|pages?|call|dial|phone"
    r"|ring|textphone|text|charity|bus|route)\.?|[A-Z]{2,8}(?:[/ ][A-Z]{2,8})?)(?: is| are)?:? "
    r"(?:\(?\d{1,9}(?:,| and| or| to) ){0,3}$"
    r"|\b[Tt]ext(?:ing)?\b[^.!?]{0,60}$"
)
_SHORT_CODE = re.compile(r" ?[678]\d{4} ?")  # a number to text, alone as a contact shows it
_STREET = re.compile(r" (?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Lane|Avenue|Way|Close|Drive|Place)\b")
_LEADING = re.compile(r"(?<![\w.,/])\.\d+(?![\d.])")
_UNIT = (
    r"%|mcg|mg|g|kg|ml|l|litres?|cm|mm|m|km|miles?|stone|C|units?|per ?cent|seconds?|million"
    r"|billion|mmol|pm|am|hours?|feet|inch(?:es)?|(?:milli|micro|kilo)?grams?|kilos?"
    r"|(?:milli|centi|kilo)?metres?|millilitres?|degrees|calories|kcal|[KMG]B|tablets?"
    r"|spoonfuls?|doses?|stars|out of"
)
_DECIMAL = re.compile(
    rf"(?<![\w£\$€.,/:-])(?P<number>\d{{1,3}}(?:,\d{{3}})*\.\d+)(?![\w%\u00b0\u00ba-])(?![.:]\d)"
    rf"(?!(?: (?:to|or|and) \d[\d.,]*)?\s?(?:%|(?:{_UNIT})\b))"
)
# A version or a part of a text: "Python 3.11", "the version of Python, 3.11", "table 4.1"
_NAMED = re.compile(
    r"[\w,;] \(?[A-Z][\w/-]* $|\b[A-Z]{2,}\d* $|\b[Vv]ersion\b[^.!?]{0,40}$"
    r"|\b(?i:release|section|chapter|part|table|figure|appendix|paragraph|item|level|step|standard"
    r"|criteri(?:on|a)|clause|rule|page|article|guideline)s? $"
)
# What a test measures: a score, a level
_TESTED = re.compile(
    r"\b(?:BMI|pH|INR|HbA1c|blood|glucose|sugar|cholesterol|pressure|potassium|sodium|count"
    r"|scor(?:es?|ed|ing)|levels?|readings?|results?|ratio|rang(?:es?|ing)|ratings?|rated|index"
    r"|tests?|tested|temperature|weigh\w{0,5}|spacing|dos(?:es?|age))\b"
    r"(?:[^.!?]|\.\d){0,60}$",
    re.IGNORECASE,
)
_AT_TIME = re.compile(r"\b(?:at|from|until|till|by|before|after|to|and) $")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_NEAR = 80
_YEARS = range(1800, 2100)
_PHONES = frozenset({"18000", "18001", "18002", "85258", "116123"})
_MILLION = 7


@rule(
    "WD014",
    languages=ENGLISH_ONLY,
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
        if not _is_code(found):
            message = f'number "{found["number"]}" has no comma'
            yield Finding(span, message, f'write "{int(found["number"]):,}"')
    for found, span in matches(document, _LEADING):
        yield Finding(span, f'decimal "{found[0]}" starts with a dot', f'write "0{found[0]}"')
    if document.edition is Edition.STANDARD:  # in Easy Read, ER022 looks for them
        for found, span in matches(document, _DECIMAL):
            if not _is_exact(found):
                hint = "say it in whole numbers, unless it is money, a dose or a measure"
                yield Finding(span, f'decimal "{found["number"]}"', hint)


def _is_code(found: re.Match[str]) -> bool:
    """Tell a year, a phone number, an address and the name of a thing from a count."""
    number = found["number"]
    if int(number) in _YEARS or number in _PHONES:
        return True
    if len(number) == _MILLION and not number.endswith("000"):
        return True
    if _SHORT_CODE.fullmatch(found.string):
        return True
    return _before(_CODED, found) or _STREET.match(found.string, found.end()) is not None


def _is_exact(found: re.Match[str]) -> bool:
    """Tell a version, a test value or a time from a number that could be a whole one."""
    if found.string.strip() == found[0] or _before(_NAMED, found) or _before(_TESTED, found):
        return True
    return _before(_AT_TIME, found) and _CLOCK.fullmatch(found["number"]) is not None


def _before(pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    start = found.start()  # a short way back, for a passage may be one long line
    return pattern.search(found.string, max(0, start - _NEAR), start) is not None
