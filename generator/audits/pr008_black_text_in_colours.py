"""PR008: black type that is mixed of four inks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView
from generator.views.shop_ink import Mark


@audit("PR008", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-9",))
def black_text_in_colours(
    view: ShopView, document: Document, *, size: float = 24
) -> Iterator[Finding]:
    """Flag black or grey type that is printed with cyan, magenta or yellow under the black.

    Four inks never lie on each other exactly. Small letters get coloured edges and are hard
    to read.

    Bad: black type of 70, 60, 60 and 100%.

    Good: black type of 100% black alone.

    Source: rulebook PR-9.
    """
    for page, count in sorted(Counter(m.page for m in view.marks if _is_mixed(m, size)).items()):
        message = f"page {page + 1} has {count} pieces of black type in more than one ink"
        yield Finding(document.span, message, "print it in black ink alone")


def _is_mixed(mark: Mark, size: float) -> bool:
    """Tell whether small type is nearly black and holds colours of about the same strength."""
    if mark.kind != "text" or mark.space != "CMYK" or mark.size >= size:
        return False
    *colours, black = mark.inks
    level = max(colours) - min(colours) <= _LEVEL
    return max(colours) > 0 and (black >= _DARK or (level and sum(colours) >= 1))


_DARK = 0.8  # black of which little is left of a colour
_LEVEL = 0.3
