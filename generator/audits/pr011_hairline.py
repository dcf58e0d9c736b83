"""PR011: a line that is too thin to print."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR011", "shop", refs=("Ghent Workgroup",), rows=("PR-9",))
def hairline(view: ShopView, document: Document, *, least: float = 0.25) -> Iterator[Finding]:
    """Flag a line thinner than a quarter of a point.

    A machine may draw it as thin as one of its dots, which is nearly nothing on a press.

    Bad: a line of 0.1 points.

    Good: a line of half a point.

    Source: printers' artwork guides; Ghent Workgroup specifications (minimum line 0.25 pt).
    """
    for mark in view.marks:
        if mark.kind == "line" and mark.size < least:
            message = f"page {mark.page + 1} has a line of {mark.size:.2f} points, least {least:g}"
            yield Finding(document.span, message, "draw it at half a point")
