"""WD006: contradicted-fact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.collection import Collection, SharedFact
from generator.diagnostics import Finding
from generator.model import Document
from generator.passages import passages_that_say
from generator.registry import ENGLISH_ONLY, rule

_NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# "In 2025 staff told us" counts no staff.
_NO_YEAR = r"(?!(?:(?<=\bin\s)|(?<=\bsince\s))(?:19|20)\d\d\b)"
_SIZES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_VALUE = re.compile(
    rf"(?:(?:{_MONTHS})\s)?(?:£?\d+(?:,\d{{3}})*(?:\.\d+)?|\b(?:{'|'.join(_NUMBER_WORDS)})\b)"
    rf"(?:\s(?:{'|'.join(_SIZES)})\b)?",
    re.IGNORECASE,
)


@rule("WD006", languages=ENGLISH_ONLY, refs=("easyread source format, shared facts",))
def contradicted_fact(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a figure that is not the one of the shared facts.

    Readers who see two figures for one thing trust neither.

    Bad: 4,000 staff, where the shared fact staff is over 5,500

    Good: {{ staff }} staff

    Source: easyread source format, shared facts.
    """
    for fact in collection.settings.facts.values():
        for phrase in fact.written:
            yield from _contradictions(document, fact, phrase)


def _contradictions(document: Document, fact: SharedFact, phrase: str) -> Iterator[Finding]:
    right = _VALUE.search(fact.value)
    if right is None or "{}" not in phrase:
        return
    literal = max(phrase.split("{}", 1), key=len).strip()
    parts = passages_that_say(document, literal)
    for found, span in (f for part in parts for f in part.find(_pattern(phrase))):
        if _number(found["value"]) != _number(right[0]):
            message = f'"{found[0]}" contradicts the shared fact "{fact.name}": {fact.value}'
            yield Finding(span, message, f"write {{{{ {fact.name} }}}} for the figure")


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """Return what finds ``phrase`` with a figure where its ``{}`` stands."""
    before, after = (re.escape(part) for part in phrase.split("{}", 1))
    about = r"(?:(?:over|about|around|nearly|almost|more than|up to)\s)?"
    year = "" if before else _NO_YEAR
    value = f"{about}{year}(?P<value>{_VALUE.pattern})"
    return re.compile(rf"(?<![\w,.£]){before}{value}{after}(?!\w)", re.IGNORECASE)


def _number(written: str) -> str:
    """Return a figure as it compares: "4 thousand" and "4,000" are both "4000"."""
    *before, last = (_digits(part) for part in written.lower().split())
    if last in _SIZES and before:
        return " ".join((*before[:-1], f"{float(before[-1]) * _SIZES[last]:g}"))
    return " ".join((*before, last))


def _digits(part: str) -> str:
    if part in _NUMBER_WORDS:
        return str(_NUMBER_WORDS.index(part) + 1)
    plain = part.replace(",", "").removeprefix("£")
    return f"{float(plain):g}" if plain.replace(".", "", 1).isdigit() else plain
