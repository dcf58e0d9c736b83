"""PR015: words that vanish in the fold."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView, inner_room


@audit("PR015", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-4", "PR-11"))
def close_to_fold(view: ShopView, document: Document, *, least: float = 7) -> Iterator[Finding]:
    """Flag words nearer to the bound edge than 7 mm; nearer than the gutter is a warning.

    A booklet does not open flat. The gutter is 10 mm, and 1 mm more for each 10 pages.

    Bad: words that start 4 mm from the fold.

    Good: words that start 14 mm from the fold in a booklet of 20 pages.

    Source: rulebook PR-4 and PR-11.
    """
    gutter = 10 + len(view.sheets) // 10
    for page, sheet in enumerate(view.sheets):
        runs = [run for run in view.words.runs if run.page == page and run.text.strip()]
        if sheet.trim is None or not runs:
            continue
        rooms = [inner_room(run.box, sheet.trim, page) for run in runs]
        room = min(rooms)
        if room < gutter:
            severity = Severity.ERROR if room < least else Severity.WARNING
            words = runs[rooms.index(room)].text.strip()[:30]
            message = f'page {page + 1} has "{words}" {room:.1f} mm from the fold, gutter {gutter}'
            yield Finding(document.span, message, severity=severity)
