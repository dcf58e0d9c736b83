"""PD005: a PDF without its fonts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView


@audit("PD005", "pdf", refs=("PDF/UA-1 7.21.4.1",), rows=("7.21.4.1-1, -2",))
def font_not_embedded(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a font that is not inside the PDF.

    On a machine without the font, letters change or are missing.

    Bad: Arial by name only.

    Good: Arial with the shapes of the letters that are used.

    Source: ISO 14289-1 (PDF/UA-1) 7.21.4.1.
    """
    for font in view.fonts:
        if not font.embedded:
            yield Finding(document.span, f'the font "{font.name}" is not in the PDF')
