"""ER002: long-average."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER002",
    languages=ENGLISH_ONLY,
    refs=(
        "GOV.UK accessible communication formats",
        "UNE 153101",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-01",),
)
def long_average(document: Document, *, limit: int = 10) -> Iterator[Finding]:
    """Flag a document whose sentences are long on average.

    Many sentences near the limit tire a reader as much as one above it.

    Bad: every sentence has 14 words

    Good: most sentences have 8 to 10 words

    Source: GOV.UK accessible communication formats; UNE 153101.
    """
    counts = [len(sentence.words) for sentence in sentences(document, scored=True)]
    mean = sum(counts) / len(counts) if counts else 0.0
    if mean > limit:
        message = f"sentences have {mean:.1f} words on average, limit {limit}"
        yield Finding(document.span, message, "shorten the longest ones first")
