"""WD025: two-figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Span
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_ABOUT = r"(?:(?:over|about|around|nearly|almost|more than|up to|some|in excess of)\s)?"
_SIZE = r"(?:\s(?:thousand|million|billion))?"
_NUMBER = rf"(?P<figure>£?\d[\d,]*(?:\.\d+)?{_SIZE})"
# What a body has one figure of at a time, and how it is written.
_TOTALS = {
    "staff": rf"\b(?:our|employs?|has|have)\s{_ABOUT}{_NUMBER}\s(?:staff|people|employees)\b",
    "population": rf"\bpopulation\sof\s{_ABOUT}(?:a\s)?{_NUMBER}",
    "budget": rf"\bbudget\s(?:of|in excess of)\s{_ABOUT}{_NUMBER}",
    "beds": rf"\b(?:our|have|has)\s{_ABOUT}{_NUMBER}\sbeds\b",
}
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _TOTALS.items()}

Told = tuple[str, Span]


@rule(
    "WD025",
    languages=ENGLISH_ONLY,
    severity=Severity.WARNING,
    refs=("NHS digital service manual, content",),
    rows=("ER-10",),
)
def two_figures(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a total that the documents of a project give with two figures.

    Readers who see two figures for one thing trust neither.

    Bad: our 5,400 staff in one place, employ over 5,500 staff in another

    Good: one figure, as a shared fact: {{ staff }}

    Source: NHS digital service manual, content.
    """
    for name, pattern in _PATTERNS.items():
        own = _told(document, pattern)
        if not own:
            continue
        others = [t for d in _before(document, collection) for t in _told(d, pattern)]
        first = (others or own)[:1]
        for figure, span in own:
            if _number(figure) != _number(first[0][0]):
                where = f"{first[0][1].path}:{first[0][1].line}"
                message = f'{name}: "{figure}" here, "{first[0][0]}" in {where}'
                hint = "find out which is right, and make it a shared fact"
                yield Finding(span, message, hint)


def _told(document: Document, pattern: re.Pattern[str]) -> list[Told]:
    return [(found["figure"], span) for found, span in matches(document, pattern)]


def _before(document: Document, collection: Collection) -> Iterator[Document]:
    """Yield the documents that come before this one, so that each pair is told of once."""
    for other in collection.documents:
        if other is document:
            return
        yield other


def _number(figure: str) -> str:
    return figure.lower().replace(",", "").removeprefix("£")
