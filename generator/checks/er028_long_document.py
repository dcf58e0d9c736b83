"""ER028: long-document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER028",
    languages=ENGLISH_ONLY,
    refs=(
        "GOV.UK accessible communication formats",
        "Department of Health, making written information easier to understand 2010",
    ),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ERS-1",),
)
def long_document(document: Document, *, limit: int = 1000) -> Iterator[Finding]:
    """Flag an Easy Read document of too many words.

    Few people finish a long document. All words count: headings and the word list too.

    Bad: one booklet of 2,000 words

    Good: two booklets of 900 words, each about one thing

    Source: GOV.UK accessible communication formats; Department of Health, making written
    information easier to understand 2010.
    """
    count = sum(len(sentence.words) for sentence in sentences(document))
    if count > limit:
        hint = "leave out what readers do not need, or make two documents"
        yield Finding(document.span, f"document has {count:,} words, limit {limit:,}", hint)
