"""LK003: empty-link."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Link, plain_text, walk
from generator.registry import rule


@rule(
    "LK003",
    refs=(
        "WCAG 2.2 2.4.4",
        "PDF/UA-1 7.18.5",
    ),
)
def empty_link(document: Document) -> Iterator[Finding]:
    """Flag a link without words.

    Nobody can see it, and a screen reader reads out its address or nothing.

    Bad: [](https://www.nhs.uk)

    Good: [NHS website](https://www.nhs.uk)

    Source: WCAG 2.2 2.4.4; PDF/UA-1 7.18.5.
    """
    for node in walk(document):
        if isinstance(node, Link) and not plain_text(node.children).strip():
            yield Finding(node.span, "link has no words", "say what the reader finds there")
