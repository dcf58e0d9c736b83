"""DX011: a Word file without page numbers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit("DX011", "docx", refs=("UKAAF", "WCAG 2.4.8"), rows=("W-15",))
def missing_page_number(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a file whose footer does not hold the field for the page number.

    People who read a print ask and answer by page. A number that is typed is wrong on the
    next page.

    Bad: a footer with the typed words "Page 2".

    Good: a footer with the field PAGE.

    Source: UK Association for Accessible Formats, clear print; WCAG 2.2 2.4.8.
    """
    if not view.page_number:
        yield Finding(document.span, "the footer does not hold the page number")
