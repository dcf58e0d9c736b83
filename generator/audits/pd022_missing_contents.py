"""PD022: a long Easy Read PDF without contents."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.labels import ENGLISH
from generator.model import Document, Edition
from generator.registry import audit
from generator.views.pdf import PdfView, headings, walk


@audit(
    "PD022",
    "pdf",
    severity=Severity.WARNING,
    refs=("Australian Government Style Manual, Easy Read",),
    editions=(Edition.EASY_READ, Edition.TEXT_ONLY),
    rows=("ER-09",),
)
def missing_contents(view: PdfView, document: Document, *, pages: int = 4) -> Iterator[Finding]:
    """Flag an Easy Read document of more than ``pages`` pages without contents or an index.

    People read the part that they need now. They must find it without turning each page.

    Bad: 12 pages, and the help in a crisis on one of them.

    Good: 12 pages; page 2 says on which page each part begins.

    Source: Australian Government Style Manual, Easy Read.
    """
    count = len(view.pages)
    if count > pages and not _has_contents(view):
        message = f"the document has {count} pages and no contents, limit {pages}"
        yield Finding(document.span, message, "give it a page of contents")


def _has_contents(view: PdfView) -> bool:
    listed = any(tag.type == "TOC" or tag.title == ENGLISH.contents for tag in walk(view.tree))
    return listed or any(words.casefold() == "index" for _, words in headings(view))
