"""PR021: words that lie across a fold."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.desk import SheetsView

_NEAR = 3.0  # points


@audit("PR021", "desk", refs=("printers' artwork guides",), rows=("PR-11", "PR-2"))
def across_the_fold(view: SheetsView, document: Document) -> Iterator[Finding]:
    """Flag words on a sheet that cross its fold, or pages that lie across it.

    What lies in the fold cannot be read, and a staple goes through it.

    Bad: a heading over both pages.

    Good: each page on its own side of the fold.

    Source: rulebook PR-11.
    """
    for number, side in enumerate(view.sides, start=1):
        for left, right in side.placed:
            if left < side.width / 2 - _NEAR and right > side.width / 2 + _NEAR:
                yield Finding(document.span, f"side {number} has a page that lies across the fold")
