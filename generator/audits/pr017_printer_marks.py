"""PR017: crop marks where the printer draws them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR017", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-10",))
def printer_marks(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag registration colour: marks for cutting in a file of single pages.

    The print shop lays the pages on its own sheets and draws its own marks. Two sets confuse.

    Bad: crop marks inside the bleed.

    Good: pages with bleed and boxes, and no marks.

    Source: rulebook PR-10: some printers refuse marks.
    """
    for page in sorted({mark.page for mark in view.marks if mark.space == "All"}):
        message = f"page {page + 1} has marks in the colour of all inks"
        yield Finding(document.span, message, "leave marks to the print shop")
