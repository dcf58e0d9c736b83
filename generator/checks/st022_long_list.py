"""ST022: long-list."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Kind
from generator.readability.items import bullets
from generator.registry import rule


@rule(
    "ST022",
    refs=("NHS digital service manual, lists",),
    severity=Severity.WARNING,
    profiles={"staff": {"limit": 10}},
    rows=("NH-08",),
)
def long_list(document: Document, *, limit: int = 6) -> Iterator[Finding]:
    """Flag a bullet list of too many items.

    Nobody keeps more in mind, and a screen reader reads all of them. Numbered steps may be
    more. A directory is made of lists.

    Bad: a list of 9 things to bring

    Good: 2 lists, "For your first day" and "For the time on the ward"

    Source: NHS digital service manual, lists.
    """
    if document.meta.kind is Kind.DIRECTORY:
        return
    for listing in bullets(document):
        count = len(listing.node.items)
        if count > limit:
            hint = "divide it under headings, or leave items out"
            yield Finding(listing.node.span, f"list has {count} items, limit {limit}", hint)
