"""WD015: doubled-numerals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_WORDS = "no one two three four five six seven eight nine ten".split()
_PATTERN = re.compile(
    r"(?<![\w£.,:/-])(?<!\d )(?P<first>\d{1,2})(?: (?P<joint>or|to) (?P<second>\d{1,2}))?"
    r" (?P<dose>\d[\d.,]{0,9}\s?(?:mcg|[\u00b5\u03bc]g|micrograms?|mg|milligrams?|g|grams?|ml)\b)"
)


@rule(
    "WD015",
    languages=ENGLISH_ONLY,
    severity=Severity.WARNING,
    refs=("NHS digital service manual, numbers in doses",),
    rows=("NH-13",),
)
def doubled_numerals(document: Document) -> Iterator[Finding]:
    """Flag two numerals side by side in a dose.

    "2 500mg tablets" can be read as 2,500. A wrong dose can do harm.

    Bad: take 1 or 2 500mg tablets

    Good: take one or two 500mg tablets

    Source: NHS digital service manual, numbers in doses.
    """
    for found, span in matches(document, _PATTERN):
        yield Finding(span, f'numerals stand side by side in "{found[0]}"', _hint(found))


def _hint(found: re.Match[str]) -> str:
    numbers = [found["first"], found["second"]]
    if any(number and int(number) >= len(_WORDS) for number in numbers):
        return "put a word between the two numbers"
    first, second = (_WORDS[int(number)] if number else "" for number in numbers)
    count = f"{first} {found['joint']} {second}" if second else first
    return f'write "{count} {found["dose"]}"'
