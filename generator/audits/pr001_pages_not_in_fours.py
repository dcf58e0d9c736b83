"""PR001: a booklet whose pages are no multiple of 4."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR001", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-1",))
def pages_not_in_fours(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag a file for a print shop whose number of pages is no multiple of 4.

    A sheet that is folded has 4 pages. A printer fills up the others with blank ones.

    Bad: 18 pages.

    Good: 20 pages, of which one is for notes and the last is the back cover.

    Source: rulebook PR-1; printers' artwork guides.
    """
    over = len(view.sheets) % 4
    if over:
        message = f"the file has {len(view.sheets)} pages, {over} over a multiple of 4"
        yield Finding(document.span, message, "fill it with pages for notes or contacts")
