"""PR013: a file for printing without its fonts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR013", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-7",))
def print_font_missing(view: ShopView, document: Document) -> Iterator[Finding]:
    """Flag a font that is not inside a file for a print shop.

    The print shop does not have it. Its machine takes another one, and lines break elsewhere.

    Bad: Arial by name only.

    Good: Open Sans with the shapes of its letters.

    Source: ISO 15930-7 6.5 (fonts).
    """
    for font in view.words.fonts:
        if not font.embedded:
            yield Finding(document.span, f'the font "{font.name}" is not in the file')
