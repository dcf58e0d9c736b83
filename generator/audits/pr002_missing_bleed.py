"""PR002: a page without bleed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView, bleed_of


@audit("PR002", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-3",))
def missing_bleed(view: ShopView, document: Document, *, least: float = 3) -> Iterator[Finding]:
    """Flag a page with less than 3 mm around its edge for what is cut off.

    Paper moves while it is cut. Without bleed, a white line shows beside the colour.

    Bad: a page of exactly 148 by 210 mm.

    Good: 154 by 216 mm, of which 3 mm are cut off all around.

    Source: rulebook PR-3; ISO 15930-7 (BleedBox).
    """
    for number, sheet in enumerate(view.sheets, start=1):
        if sheet.bleed is None:
            yield Finding(document.span, f"page {number} has no bleed box")
        elif sheet.trim is not None:
            around = bleed_of(sheet.bleed, sheet.trim)
            if around < least - 0.05:
                message = f"page {number} has {around:.1f} mm of bleed, least {least:g}"
                yield Finding(document.span, message, "let what touches the edge go on beyond it")
