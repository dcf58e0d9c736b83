"""PR010: rich black on a small area."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR010", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-9",))
def small_rich_black(view: ShopView, document: Document, *, least: float = 5) -> Iterator[Finding]:
    """Flag a small area or a line that is black of four inks.

    Rich black is for large areas, where black alone looks grey. On small ones the inks show
    at the edge.

    Bad: a line of 60, 40, 40 and 100%.

    Good: the line in black alone; a cover of 20 cm in rich black.

    Source: rulebook PR-9.
    """
    for mark in view.marks:
        x0, y0, x1, y1 = mark.box
        small = mark.kind == "line" or (x1 - x0) * (y1 - y0) < (least * 72 / 2.54) ** 2
        if mark.kind in {"area", "line"} and mark.space == "CMYK" and small and _is_rich(mark.inks):
            message = f"page {mark.page + 1} has {mark.kind} in black of {mark.total:.0%} ink"
            yield Finding(document.span, message, "use black ink alone")


_FULL, _MORE = 0.98, 1.2  # of black alone, and with what lies under it


def _is_rich(inks: tuple[float, ...]) -> bool:
    return inks[-1] >= _FULL and sum(inks) >= _MORE
