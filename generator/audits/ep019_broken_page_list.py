"""EP019: a list of pages in an e-book that leads astray."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, values


@audit("EP019", "epub", refs=("EPUB Accessibility 1.1, 3.2",), rows=("FM-7",))
def broken_page_list(
    view: EpubView, document: Document, collection: Collection
) -> Iterator[Finding]:
    """Flag page marks that are not listed, lists that are out of order, and a missing list.

    In a meeting, people with the PDF say "page 5". Those who listen to the e-book must come to
    the same place. A project that makes PDFs has page lists in its e-books.

    Bad: page 6 listed before page 5, or leading to the mark of page 5.

    Good: one entry for each page of the PDF, each to its own mark, in the order of the text.

    Source: W3C, EPUB Accessibility 1.1, 3.2 (page navigation).
    """
    if not view.pages:
        if "pdf" in collection.settings.formats:
            yield Finding(document.span, "the book has no list of the pages of the PDF")
        return
    marks = [(part.file, mark) for part in view.parts for mark in part.marks]
    yield from (Finding(document.span, words) for words in _faults(view, marks))
    if not values(view, "pageBreakSource") and not values(view, "dc:source"):
        yield Finding(document.span, "the book does not say of which edition its pages are")


def _faults(view: EpubView, marks: list[tuple[str, str]]) -> Iterator[str]:
    listed = view.pages or ()
    for before, page in pairwise(listed):
        if not _follows(before.words, page.words):
            yield f"the list of pages has {page.words} after {before.words}"
    for page in listed:
        if page.place not in marks:
            yield f"page {page.words} of the list leads to no mark of a page"
    known = [page.place for page in listed]
    yield from (
        f"the page mark {id} in {file} is not listed"
        for file, id in marks
        if (file, id) not in known
    )
    in_text = [place for place in known if place in marks]
    if in_text != sorted(in_text, key=marks.index):
        yield "the pages of the list are not in the order of their marks"


def _follows(before: str, page: str) -> bool:
    """Tell whether one page number comes next; what is no number is let be."""
    return not (before.isdecimal() and page.isdecimal()) or int(page) == int(before) + 1
