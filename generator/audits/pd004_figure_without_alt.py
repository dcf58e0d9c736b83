"""PD004: a picture in a PDF without its alternative text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.order import lost_alternatives
from generator.views.pdf import PdfView, figures


@audit("PD004", "pdf", refs=("PDF/UA-1 7.3", "WCAG 1.1.1"), rows=("7.3-1", "NH-31"))
def figure_without_alt(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a picture without alternative text, or with another one than in the source.

    People who cannot see the picture hear the alternative text in its place.

    Bad: a Figure tag without Alt.

    Good: a Figure tag with the Alt "A woman talks on the phone".

    Source: ISO 14289-1 (PDF/UA-1) 7.3; WCAG 2.2 1.1.1.
    """
    pictures = figures(view)
    for picture in pictures:
        if not (picture.alt or "").strip():
            message = f"a picture on page {picture.page + 1} has no alternative text"
            yield Finding(document.span, message)
    yield from lost_alternatives(document, (picture.alt for picture in pictures))
