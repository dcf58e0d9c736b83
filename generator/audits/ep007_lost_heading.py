"""EP007: a heading of the source that is none in the e-book."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, headings
from generator.views.order import lost_headings


@audit("EP007", "epub", refs=("WCAG 1.3.1",), rows=("FM-7",))
def lost_heading(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a heading that is only large letters in the book, or has another level.

    People who listen jump from heading to heading. One that is not marked as such is not there
    for them.

    Bad: <p><strong>Who we are</strong></p>

    Good: <h2>Who we are</h2>

    Source: WCAG 2.2 1.3.1.
    """
    yield from lost_headings(document, headings(view))
