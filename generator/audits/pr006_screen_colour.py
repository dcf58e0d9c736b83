"""PR006: a colour of screens in a file for printing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR006", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-9",))
def screen_colour(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag what is painted in the colours of screens: red, green and blue.

    The printer's machine mixes inks for it by rules that nobody has seen on a proof.

    Bad: a photo in RGB.

    Good: the photo in CMYK, mixed by the profile of the press.

    Source: rulebook PR-9; ISO 15930-7 6.2.
    """
    for (page, kind, space), count in sorted(Counter(_screen(view)).items()):
        message = f"page {page + 1} has {count} of {kind} in {space}"
        yield Finding(document.span, message, "mix it of printing inks")


def _screen(view: ShopView) -> Iterator[tuple[int, str, str]]:
    return ((m.page, m.kind, m.space) for m in view.marks if m.space in {"RGB", "Lab", "ICC"})
