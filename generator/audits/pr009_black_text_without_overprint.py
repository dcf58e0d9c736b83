"""PR009: black type that is cut out of the colour under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR009", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-9",))
def black_text_without_overprint(
    view: ShopView, document: Document, *, size: float = 24
) -> Iterator[Finding]:
    """Flag small black type that does not print over what lies under it.

    Without overprint the letters are left white in the colour first. A small shift shows
    that white.

    Bad: black type of 12 points that knocks out.

    Good: the same with overprint (OPM 1).

    Source: rulebook PR-9; ISO 32000-1 11.7.4.5.
    """
    black = (m for m in view.marks if m.kind == "text" and m.inks == (0, 0, 0, 1))
    pages = Counter(m.page for m in black if m.size < size and not m.overprint)
    for page, count in sorted(pages.items()):
        message = f"page {page + 1} has {count} pieces of black type without overprint"
        yield Finding(document.span, message)
