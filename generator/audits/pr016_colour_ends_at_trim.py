"""PR016: colour that stops at the edge of a page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf_content import Box
from generator.views.shop import Sheet, ShopView, edges_short_of_bleed
from generator.views.shop_ink import Mark


@audit("PR016", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-3",))
def colour_ends_at_trim(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag an area or picture that touches the edge of a page and does not go on into the bleed.

    Paper moves while it is cut. A white line shows where the colour ends.

    Bad: a blue cover that is exactly as large as the page.

    Good: a blue cover that is 3 mm larger at each edge.

    Source: rulebook PR-3.
    """
    for mark in view.marks:
        sheet = view.sheets[mark.page]
        if mark.kind in {"area", "picture"} and _has_ink(mark):
            for edge in _short(mark, sheet):
                if not _is_covered(view, mark, sheet, edge):
                    message = f"page {mark.page + 1} has {mark.kind} that ends at the {edge} edge"
                    yield Finding(document.span, message, "let it go on 3 mm beyond the edge")


def _has_ink(mark: Mark) -> bool:
    return mark.space not in {"CMYK", "Gray"} or mark.total > 0 or mark.kind == "picture"


def _is_covered(view: ShopView, mark: Mark, sheet: Sheet, edge: str) -> bool:
    """Tell whether something of the same colour goes on where this ends."""
    others = (m for m in view.marks if m.page == mark.page and m.inks == mark.inks)
    return any(
        _meet(other.box, mark.box)
        and edge not in _short(other, sheet)
        and _reaches(other, sheet.trim or sheet.media, edge)
        for other in others
    )


def _short(mark: Mark, sheet: Sheet) -> list[str]:
    if sheet.trim is None or sheet.bleed is None:
        return []
    return edges_short_of_bleed(mark.box, sheet.trim, sheet.bleed)


def _meet(one: Box, other: Box) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


def _reaches(mark: Mark, trim: Box, edge: str) -> bool:
    place = ("left", "lower", "right", "upper").index(edge)
    beyond = mark.box[place] - trim[place]
    return beyond < 0 if edge in {"left", "lower"} else beyond > 0
