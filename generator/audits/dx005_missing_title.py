"""DX005: a Word file without a title."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit("DX005", "docx", refs=("WCAG 2.4.2",), rows=("W-11",))
def missing_title(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a file whose properties have no title, or another one than the document.

    The title is the first thing that a screen reader says, and a PDF made from the file
    takes it over.

    Bad: <dc:title/>

    Good: <dc:title>Eating disorders</dc:title>

    Source: WCAG 2.2 2.4.2.
    """
    title = document.meta.title
    if " ".join(title.split()) not in view.title:
        yield Finding(document.span, f'the file has the title "{view.title}", not "{title}"')
