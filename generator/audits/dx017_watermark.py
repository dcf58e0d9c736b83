"""DX017: a watermark in a Word file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit(
    "DX017",
    "docx",
    severity=Severity.WARNING,
    refs=("Microsoft accessibility checker", "WCAG 2.2 1.4.3"),
    rows=("W-10",),
)
def watermark(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a picture behind the pages, and words that are drawn (WordArt).

    A screen reader does not say "DRAFT" when it is a picture behind the text, and the
    text over it is hard to read.

    Bad: a header with a floating picture of the word "DRAFT".

    Good: a header with the words "Draft: this may change".

    Source: Microsoft accessibility checker, image watermarks; WCAG 2.2 1.4.3.
    """
    for found in view.watermarks:
        message = f"the file has {found}: a watermark is not read out"
        yield Finding(document.span, message, "say it in words in the header")
