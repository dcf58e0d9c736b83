"""PD010: a PDF that does not claim PDF/UA."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from generator.collection import Collection, PdfKind
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView

_PARTS = MappingProxyType({PdfKind.UA1: "1", PdfKind.UA2: "2", PdfKind.PLAIN: ""})


@audit("PD010", "pdf", refs=("PDF/UA-1 5",), rows=("5-1, 5-2",))
def not_marked_pdfua(
    view: PdfView, document: Document, collection: Collection
) -> Iterator[Finding]:
    """Flag a PDF that does not say which part of PDF/UA it keeps.

    Readers and checkers look for the mark before they trust the tags. A project that asks for
    plain PDFs ("pdf: plain") has none.

    Bad: no pdfuaid:part in the metadata.

    Good: pdfuaid:part is 1.

    Source: ISO 14289-1 (PDF/UA-1) 5.
    """
    wanted = _PARTS[collection.settings.pdf]
    if view.part != wanted:
        found = f'the part "{view.part}"' if view.part else "no part"
        yield Finding(document.span, f"the PDF claims {found} of PDF/UA, not {wanted or 'none'}")
