"""PD017: a page of an Easy Read PDF with too little white space."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.registry import audit
from generator.views.order import placed_pairs
from generator.views.pdf import PdfView, figures, flow, flow_tags
from generator.views.pdf_content import Box

_POINTS = 72 / 25.4  # in a millimetre


@audit(
    "PD017",
    "pdf",
    severity=Severity.WARNING,
    refs=(
        "Australian Government Style Manual, Easy Read",
        "UKAAF, Clear and large print minimum standards",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ERL-7",),
)
def crowded_page(
    view: PdfView, document: Document, *, pairs: int = 6, margin: float = 20
) -> Iterator[Finding]:
    """Flag a page with too many pairs, and a page after the cover with a narrow margin.

    White space shows where one idea ends and the next begins. A full page frightens
    people off. ``margin`` is in millimetres.

    Bad: a page of 9 pictures.

    Good: 5 pictures on a page, 2 cm of white around them.

    Source: Australian Government Style Manual, Easy Read; UK Association for Accessible Formats,
    clear print. The numbers are ours.
    """
    for page, count in sorted(_pairs(view, document).items()):
        if count > pairs:
            message = f"page {page + 1} has {count} pairs, limit {pairs}"
            yield Finding(document.span, message, "let some of them go on the next page")
    for page in range(1, len(view.pages)):
        least = _margin(view, page)
        if least is not None and least < margin - 1:
            message = f"page {page + 1} has a margin of {least:.0f} mm, limit {margin:g}"
            yield Finding(document.span, message)


def _pairs(view: PdfView, document: Document) -> Counter[int]:
    """Count the pairs of each page."""
    tags = flow_tags(view)
    return Counter(tags[place].page for _, place in placed_pairs(document, flow(view)))


def _margin(view: PdfView, page: int) -> float | None:
    """Return the narrowest margin of a page in millimetres, None if nothing stands on it."""
    boxes: list[Box] = [r.box for r in view.runs if r.page == page and not r.artifact]
    boxes += [f.frame or f.box for f in figures(view) if f.page == page and f.box]
    if not boxes:
        return None
    width, height = view.pages[page]
    sides = ((b[0], b[1], width - b[2], height - b[3]) for b in boxes)
    return min(min(side) for side in sides) / _POINTS
