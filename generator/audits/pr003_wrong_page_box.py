"""PR003: page boxes that do not fit each other."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView, holds, size_of


@audit("PR003", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-3",))
def wrong_page_box(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag a page without a trim box, with boxes that do not lie in each other, or of another size.

    The trim box says where the printer cuts. All pages of a booklet are cut at once.

    Bad: a bleed box that is larger than the paper; one page of A4 in a booklet of A5.

    Good: trim box in bleed box in media box, the same on each page.

    Source: ISO 15930-7 6.13 (boxes).
    """
    sizes = [size_of(sheet.trim) for sheet in view.sheets if sheet.trim]
    for number, sheet in enumerate(view.sheets, start=1):
        if sheet.trim is None:
            yield Finding(document.span, f"page {number} has no trim box")
            continue
        if size_of(sheet.trim) != sizes[0]:
            across, up = size_of(sheet.trim)
            message = (
                f"page {number} is {across} by {up} mm, the first {sizes[0][0]} by {sizes[0][1]}"
            )
            yield Finding(document.span, message)
        outer = sheet.bleed or sheet.media
        if not (holds(outer, sheet.trim) and holds(sheet.media, outer)):
            yield Finding(document.span, f"page {number} has boxes that do not lie in each other")
