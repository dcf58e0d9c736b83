"""ST023: crowded-list-item."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.readability.items import bullets, has_sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ST023",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, lists",),
    severity=Severity.WARNING,
    rows=("NH-08",),
)
def crowded_list_item(document: Document, *, limit: int = 1, full: int = 2) -> Iterator[Finding]:
    """Flag a list item of too many sentences.

    A list is read at a glance. ``limit`` is for items that go on from the line before the list,
    ``full`` for items that are full sentences.

    Bad: - your letter. You need it at the desk.

    Good: - your letter, which you need at the desk

    Source: NHS digital service manual, lists.
    """
    for listing in bullets(document):
        most = full if has_sentences(listing) else limit
        for item in listing.items:
            if item.sentences > most:
                message = f"list item has {item.sentences} sentences, limit {most}"
                hint = "put the rest in a paragraph, or make the list paragraphs"
                yield Finding(item.passage.span(0), message, hint)
