"""PD016: an Easy Read PDF that is too long."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.registry import audit
from generator.views.pdf import PdfView


@audit(
    "PD016",
    "pdf",
    refs=(
        "GOV.UK, accessible communication formats",
        "Department of Health, Making written information easier to understand 2010",
    ),
    editions=(Edition.EASY_READ, Edition.TEXT_ONLY),
    rows=("ERS-1",),
)
def too_many_pages(
    view: PdfView, document: Document, *, target: int = 20, limit: int = 24
) -> Iterator[Finding]:
    """Flag an Easy Read document of too many pages.

    A long document is put away and never read. More than ``target`` pages are a warning,
    more than ``limit`` an error.

    Bad: 40 pages.

    Good: two documents of 18 pages, each with its own title.

    Source: GOV.UK, accessible communication formats; Department of Health, Making written
    information easier to understand for people with learning disabilities (2010).
    """
    count = len(view.pages)
    if count > target:
        bound, severity = (limit, None) if count > limit else (target, Severity.WARNING)
        message = f"the document has {count} pages, limit {bound}"
        yield Finding(document.span, message, "cut it, or make two documents of it", severity)
