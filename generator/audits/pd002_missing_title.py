"""PD002: a PDF without a title."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView


@audit("PD002", "pdf", refs=("PDF/UA-1 7.1", "WCAG 2.4.2"), rows=("7.1-8, -9, -10", "NH-31"))
def missing_title(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a PDF that has no title, another title, or does not show it.

    The title is the first thing that a screen reader says, and it names the window. Without
    it, people hear the name of the file.

    Bad: a window named "ed-v3-final.pdf".

    Good: a window named "Eating disorders".

    Source: ISO 14289-1 (PDF/UA-1) 7.1; WCAG 2.2 2.4.2.
    """
    title = document.meta.title
    if not view.title:
        yield Finding(document.span, "the PDF has no title (dc:title)")
    elif title not in view.title:
        yield Finding(document.span, f'the PDF has the title "{view.title}", not "{title}"')
    if not view.display_title:
        yield Finding(document.span, "the PDF does not show its title (DisplayDocTitle)")
