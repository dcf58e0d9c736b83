"""PD014: a page of a PDF without its number in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.diagnostics import Finding
from generator.model import Document, Edition, Kind
from generator.registry import audit
from generator.views.pdf import PdfView
from generator.views.pdf_content import Box
from generator.views.pdf_type import Run


@audit(
    "PD014",
    "pdf",
    refs=(
        "UKAAF, Clear and large print minimum standards",
        "RNIB, Clear Print guidelines",
        "Australian Government Style Manual, Easy Read",
    ),
    rows=("ERL-2",),
)
def page_number_missing(
    view: PdfView, document: Document, *, body: float = 14, tolerance: float = 6
) -> Iterator[Finding]:
    """Flag a page after the cover without its number, or with it in another place.

    People who read together say "look at page 4". They look for the number in the same
    place each time. In Easy Read it is as big as the text: ``body`` is the least size.
    ``tolerance`` is how far the places may lie apart, both in points. A booklet has its
    numbers at the outer edges: left on left-hand pages, right on right-hand ones.

    Bad: a number of 9 points, on some pages on the left and on some on the right.

    Good: "Page 4 of 12" at the foot of each page, on the right, in the size of the text.

    Source: UK Association for Accessible Formats and RNIB, clear print; Australian
    Government Style Manual, Easy Read.
    """
    numbers = dict(_numbers(view))
    for page in range(1, len(view.pages)):
        if page not in numbers:
            yield Finding(document.span, f"page {page + 1} does not show its number")
    apart = max(_apart(side, view.pages) for side in _sides(numbers, document))
    if apart > tolerance:
        message = f"the page numbers lie {apart:.0f} points apart, limit {tolerance:g}"
        yield Finding(document.span, message, "put them in the same place on each page")
    if document.is_easy:
        yield from _small(document, numbers, _body_size(view, body))


def _numbers(view: PdfView) -> Iterator[tuple[int, Run]]:
    """Yield each page after the first with the letters that hold its number.

    In some scripts a line is drawn in many parts: the place is that of all of them.
    """
    marked = [run for run in view.runs if run.page and (run.artifact or run.id < 0)]
    for run in marked:
        if re.search(rf"(?<!\d){run.page + 1}(?!\d)", run.text):
            yield run.page, replace(run, box=_whole(run, marked))


def _whole(run: Run, others: list[Run]) -> Box:
    """Return the place of a run with those that touch it on its line, and those they touch."""
    left, low, right, high = run.box
    near, before = run.size, None
    while before != (left, right):
        before = left, right
        for other in others:
            on_line = other.page == run.page and other.box[1] < high and low < other.box[3]
            if on_line and other.box[0] < right + near and left - near < other.box[2]:
                left, right = min(left, other.box[0]), max(right, other.box[2])
    return left, low, right, high


def _sides(numbers: Mapping[int, Run], document: Document) -> list[dict[int, Run]]:
    """Return the pages whose numbers stand at one place: in a booklet, left ones and right ones."""
    facing = document.meta.kind is Kind.BOOKLET or document.meta.booklet is not None
    if not facing or document.edition is not Edition.STANDARD:
        return [dict(numbers)]
    return [{p: run for p, run in numbers.items() if p % 2 == side} for side in (0, 1)]


def _apart(numbers: Mapping[int, Run], pages: Sequence[tuple[float, float]]) -> float:
    """Return how far the numbers lie apart: from the left, middle or right of their pages."""
    boxes = [run.box for run in numbers.values()]
    widths = [pages[page][0] for page in numbers]
    if not boxes:
        return 0
    low = [box[1] for box in boxes]
    across = (
        [box[0] for box in boxes],
        [width - box[2] for box, width in zip(boxes, widths, strict=True)],
        [box[0] + box[2] - width for box, width in zip(boxes, widths, strict=True)],
    )
    left, right, middle = (max(places) - min(places) for places in across)
    return max(max(low) - min(low), min(left, right, middle / 2))


def _body_size(view: PdfView, least: float) -> float:
    """Return the size in which most of the text is set, but no less than ``least``."""
    letters: dict[float, int] = {}
    for run in view.runs:
        if not run.artifact:
            letters[run.size] = letters.get(run.size, 0) + len(run.text)
    return max(least, max(letters, key=lambda size: letters[size], default=least))


def _small(document: Document, numbers: Mapping[int, Run], least: float) -> Iterator[Finding]:
    small = [(run.size, page) for page, run in numbers.items() if run.size < least]
    if small:
        size, page = small[0]
        message = f"the number of page {page + 1} has {size:g} points, the text {least:g}"
        yield Finding(document.span, message, "make the page number as big as the text")
