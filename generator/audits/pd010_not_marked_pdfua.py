"""PD010: a PDF that does not claim PDF/UA."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView


@audit("PD010", "pdf", refs=("PDF/UA-1 5",), rows=("5-1, 5-2",))
def not_marked_pdfua(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a PDF that does not say which part of PDF/UA it keeps.

    Readers and checkers look for the mark before they trust the tags.

    Bad: no pdfuaid:part in the metadata.

    Good: pdfuaid:part is 1.

    Source: ISO 14289-1 (PDF/UA-1) 5.
    """
    if view.part not in {"1", "2"}:
        found = f'the part "{view.part}"' if view.part else "no part"
        yield Finding(document.span, f"the PDF claims {found} of PDF/UA")
