"""ST017: long-title."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, place
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ST017",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, headings",),
    severity=Severity.WARNING,
    rows=("NH-07",),
)
def long_title(document: Document, *, limit: int = 65) -> Iterator[Finding]:
    """Flag a document's title of too many characters.

    Lists of results and tabs cut a longer title off, and nobody remembers it.

    Bad: title: Everything that you may want to know about the way in which we assess you

    Good: title: Your assessment

    Source: NHS digital service manual, headings.
    """
    count = len(document.meta.title.strip())
    if count > limit:
        span = place(document.meta, "title", document.span)
        hint = "say it in fewer words, and put the rest in the subtitle"
        yield Finding(span, f"title has {count} characters, limit {limit}", hint)
