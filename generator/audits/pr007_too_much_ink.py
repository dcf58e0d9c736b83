"""PR007: more ink than paper takes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView

_ROUNDING = 1.0


@audit("PR007", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-9",))
def too_much_ink(view: ShopView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a colour or a picture with more ink than the limit of the settings.

    Too much ink does not dry. It comes off on the next sheet, and shows through.

    Bad: 100% of all four inks: 400%.

    Good: rich black of 60, 40, 40 and 100%: 240%.

    Source: rulebook PR-9; printers' artwork guides (300% on uncoated paper at most).
    """
    limit = collection.settings.print.ink_limit
    worst: dict[tuple[int, str], float] = {}
    for mark in view.marks:
        place = mark.page, mark.kind
        worst[place] = max(worst.get(place, 0.0), mark.total * 100)
    for (page, kind), total in sorted(worst.items()):
        if total > limit + _ROUNDING:
            message = f"page {page + 1} has {kind} with {total:.0f}% of ink, limit {limit}%"
            yield Finding(document.span, message, "use less of cyan, magenta and yellow")
