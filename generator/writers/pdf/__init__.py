"""PDF: laid out from HTML by WeasyPrint and tagged, then its tags put right."""

from __future__ import annotations

from generator.collection import Collection
from generator.model import Document
from generator.registry import writer
from generator.writers.pdf.conformance import VARIANTS
from generator.writers.pdf.diagrams import diagrams
from generator.writers.pdf.engine import LayoutError, lay_out
from generator.writers.pdf.page import page
from generator.writers.pdf.serving import server
from generator.writers.pdf.sheets import sheet
from generator.writers.pdf.tagging import mend

__all__ = ["LayoutError", "pdf"]


@writer("pdf", suffix=".pdf", label="PDF")
def pdf(document: Document, collection: Collection) -> bytes:
    """Write one edition as tagged PDF, to the standards of the settings. Raises ``LayoutError``."""
    drawn, roots = diagrams(document, collection), collection.roots
    id = f"{document.group}/{document.stem}"
    kind = collection.settings.pdf
    source, style = page(document, collection, drawn), sheet(document, collection)
    serve = server(collection, drawn)
    laid = lay_out(source, style, roots, serve, id=id, variant=VARIANTS[kind])
    return mend(laid, kind, version=document.meta.version)
