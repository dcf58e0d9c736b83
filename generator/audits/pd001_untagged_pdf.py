"""PD001: a PDF without a complete tag tree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView


@audit(
    "PD001",
    "pdf",
    refs=("PDF/UA-1 6.2", "PDF/UA-1 7.1"),
    rows=("6.2-1", "7.1-1/2/3", "NH-31", "7.1-11, -12"),
)
def untagged_pdf(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a PDF whose content is not all in the tag tree.

    A screen reader reads the tags, not the page. What is neither tagged nor marked as
    decoration is lost, or is read in the wrong place.

    Bad: a page number that is drawn without a mark.

    Good: a page number that is marked as an artifact; each word inside a tag.

    Source: ISO 14289-1 (PDF/UA-1) 6.2 and 7.1.
    """
    if not view.tagged or not view.tree:
        yield Finding(document.span, "the PDF has no tags")
        return
    if not view.marked:
        yield Finding(document.span, "the PDF does not say that it is tagged (MarkInfo)")
    for page, count in sorted(Counter(page for page, _ in view.strays).items()):
        first = next(text for number, text in view.strays if number == page)
        message = f'page {page + 1} has {count} parts outside the tags, first "{first.strip()}"'
        yield Finding(document.span, message)
