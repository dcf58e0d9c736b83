"""RD001: hard-to-read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.readability import score
from generator.registry import ENGLISH_ONLY, rule

_ADULT = 18  # reading ages say nothing above it


@rule(
    "RD001",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, reading age", "Flesch-Kincaid grade, Kincaid 1975"),
    profiles={"easy-read": {"limit": 5.0}, "staff": {"limit": 11.0}},
    rows=("NH-01", "RD-4"),
)
def hard_to_read(document: Document, *, limit: float = 9.0) -> Iterator[Finding]:
    """Flag a document whose reading grade is surely over the limit of its readers.

    The Flesch-Kincaid grade is a rough measure, above all of a short text. So we say how far
    it can be trusted, and flag a document only when the whole band is over the limit. A grade
    under the limit does not show that people understand: ask some of them.

    Bad: Individuals experiencing difficulties should communicate immediately with practitioners.

    Good: Phone us as soon as you feel worse.

    Source: NHS digital service manual, reading age; Flesch-Kincaid grade, Kincaid 1975.
    """
    found = score(document)
    grade, age = found.grades.get("fkgl"), found.reading_age
    if grade is None or age is None or grade - found.band <= limit:
        return
    years = f"about {age:.0f}" if age <= _ADULT else f"over {_ADULT}"
    message = (
        f"reading grade {grade:.1f}, give or take {found.band:.1f}, limit {limit:g}:"
        f" a reading age of {years} years"
    )
    hint = f"use shorter words and sentences; the longest sentence has {found.longest} words"
    yield Finding(document.span, message, hint)
