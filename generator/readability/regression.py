"""Whether a document has become harder than it was: its measures then and now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import Document, Edition
from generator.readability.score import score
from generator.readability.sentences import sentences

GRADES = ("fkgl", "smog", "dale_chall", "ari", "coleman_liau", "fog", "spache")
LONG = "long sentences"
_LIMITS = {Edition.EASY_READ: 15, Edition.STANDARD: 25}

Measures = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Rise:
    """A measure that has grown: from what to what."""

    measure: str
    before: float
    now: float


def measures(document: Document) -> dict[str, float]:
    """Return the grades that a document has (none if it is short), and its long sentences.

    Long is more than 15 words in Easy Read, 25 in the standard edition.
    """
    limit = _LIMITS[document.edition]
    grades = score(document).grades
    found = {name: round(grades[name], 2) for name in GRADES if name in grades}
    long = sum(len(s.words) > limit for s in sentences(document, scored=True))
    return {**found, LONG: float(long)}


def rises(before: Measures, now: Measures, step: float) -> Iterator[Rise]:
    """Yield each grade that rose by more than ``step``, and long sentences that were added."""
    for name, value in now.items():
        if name in before and value - before[name] > (0 if name == LONG else step):
            yield Rise(name, before[name], value)
