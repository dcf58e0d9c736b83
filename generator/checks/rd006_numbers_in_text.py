"""RD006: numbers-in-text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule

# No phone numbers, dates, times or addresses; 111 and 999 are names.
_NUMBER = re.compile(
    r"(?!0\d|(?:111|999)$)[\u00a3$\u20ac]?\d{1,9}(?:[.,]\d{1,9}){0,3}(?:\s?[%a-zA-Z\u00b0]{1,3})?"
)
_CLOCK = re.compile(r"(?i:am|pm)$")
_YEAR = re.compile(r"(?:19|20)\d\d")


@rule(
    "RD006",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, health literacy", "Rowlands and others 2015"),
    severity=Severity.NOTE,
    rows=("NH-33",),
)
def numbers_in_text(
    document: Document, *, limit: float = 5.0, least: int = 100
) -> Iterator[Finding]:
    """Flag a document with many numbers.

    4 in 10 adults struggle with text about health, and 6 in 10 when it has numbers. A note
    only: no guide gives a limit. Phone numbers, dates, years, times, 111 and 999 do not count,
    and a document of fewer than ``least`` words is let be. ``limit`` is numbers in 100 words.

    Bad: Take 2 of 5mg 3 times in 24 hours for 7 to 10 days.

    Good: Take 2 tablets in the morning, at noon and at night. Do this for a week.

    Source: NHS digital service manual, health literacy; Rowlands and others 2015.
    """
    words = [word for sentence in sentences(document, scored=True) for word in sentence.words]
    count = sum(_is_number(word) for word in words)
    if len(words) >= least and count * 100 > limit * len(words):
        message = f"{count} numbers in {len(words)} words, {limit:g} in 100 are many"
        hint = "leave out the numbers that nobody needs, or show them in a table or a picture"
        yield Finding(document.span, message, hint)


def _is_number(word: str) -> bool:
    if not _NUMBER.fullmatch(word):
        return False
    return not (_CLOCK.search(word) or _YEAR.fullmatch(word))
