"""PR012: a picture with too few dots for paper."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR012", "shop", refs=("printers' artwork guides",), rows=("PR-6",))
def coarse_print_picture(
    view: ShopView, document: Document, *, least: float = 200
) -> Iterator[Finding]:
    """Flag a picture of dots that has fewer than 200 an inch where it is placed.

    On paper, each of its dots can be seen as a square.

    Bad: a photo of 600 dots across, printed 15 cm wide: 102 an inch.

    Good: a photo of 1,800 dots across: 305 an inch.

    Source: rulebook PR-6: 300 dots an inch, 200 at the least.
    """
    for mark in view.marks:
        if mark.kind == "picture" and 0 < mark.resolution < least:
            message = f"page {mark.page + 1} has a picture of {mark.resolution:.0f} dots an inch"
            yield Finding(document.span, f"{message}, least {least:g}", "use a larger file")
