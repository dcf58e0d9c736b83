"""PD025: lost-heading."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.order import lost_headings
from generator.views.pdf import PdfView, headings


@audit("PD025", "pdf", refs=("PDF/UA-1 7.4", "WCAG 1.3.1"), rows=("NH-31",))
def lost_heading(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a heading that is only large letters in the file, or has another level.

    People who listen jump from heading to heading. One that is not marked as such is not there
    for them.

    Bad: a heading with the tag P.

    Good: a heading with the tag H2.

    Source: ISO 14289-1 (PDF/UA-1) 7.4; WCAG 2.2 1.3.1.
    """
    yield from lost_headings(document, headings(view))
