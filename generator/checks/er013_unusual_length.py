"""ER013: unusual-length."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, pairs
from generator.registry import rule


@rule(
    "ER013",
    refs=(
        "Department of Health, making written information easier to understand 2010",
        "GOV.UK accessible communication formats",
    ),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-22",),
)
def unusual_length(document: Document, *, low: int = 15, high: int = 60) -> Iterator[Finding]:
    """Flag an Easy Read document with too few or too many pictures with words.

    Fewer leave out what matters. More are better divided into two documents.

    Bad: 80 pairs in one document

    Good: 15 to 60 pairs in one document

    Source: Department of Health, making written information easier to understand 2010; GOV.UK
    accessible communication formats.
    """
    count = sum(1 for _ in pairs(document))
    if not low <= count <= high:
        hint = "divide it" if count > high else "check that nothing that matters is left out"
        message = f"{count} pictures with words, from {low} to {high} are usual"
        yield Finding(document.span, message, hint)
