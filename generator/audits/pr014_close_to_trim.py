"""PR014: words that may be cut off."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView, room_of


@audit("PR014", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-4",))
def close_to_trim(
    view: ShopView, document: Document, *, least: float = 5, warn: float = 7
) -> Iterator[Finding]:
    """Flag words nearer to the edge of a page than 5 mm: nearer than 7 mm is a warning.

    Paper moves by a millimetre or two while it is cut, and in a stapled booklet it creeps.

    Bad: a page number 3 mm from the edge.

    Good: a page number 10 mm from the edge.

    Source: rulebook PR-4.
    """
    for page, sheet in enumerate(view.sheets):
        runs = [run for run in view.words.runs if run.page == page and _is_seen(run.text)]
        if sheet.trim is None or not runs:
            continue
        run = min(runs, key=lambda one: room_of(one.box, sheet.trim))
        room = room_of(run.box, sheet.trim)
        if room < warn:
            severity = Severity.ERROR if room < least else Severity.WARNING
            message = f'page {page + 1} has "{run.text.strip()[:30]}" {room:.1f} mm from its edge'
            yield Finding(document.span, f"{message}, least {least:g}", severity=severity)


def _is_seen(text: str) -> bool:
    """Tell whether words leave ink: spaces, and marks of no width, do not."""
    return any(letter.isprintable() and not letter.isspace() for letter in text)
