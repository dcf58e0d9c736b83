"""SR017: pdf-without-html."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import rule
from generator.settings import SETTINGS


@rule(
    "SR017",
    refs=("NHS digital service manual, PDFs and other non-HTML documents",),
    rows=("NH-30",),
)
def pdf_without_html(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag settings that make PDFs and no web pages.

    A web page fits every screen and every reader's own settings. A PDF is the last resort,
    and never the only one.

    Bad: formats: [pdf, docx]

    Good: formats: [html, pdf, docx]

    Source: NHS digital service manual, PDFs and other non-HTML documents.
    """
    formats = collection.settings.formats
    if document.span.path == SETTINGS and "pdf" in formats and "html" not in formats:
        hint = "write html into the list of formats"
        yield Finding(document.span, "PDFs are made without web pages", hint)
