"""PR018: an ink that was not ordered."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.shop import ShopView


@audit("PR018", "shop", refs=("ISO 15930-7 (PDF/X-4)",), rows=("PR-8",))
def unknown_ink(view: ShopView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag an ink of its own that is not among the spot inks of the settings.

    Each more ink is a plate more, and is paid for. Often it comes in with a picture.

    Bad: a logo in PANTONE 300 where the job is of four inks.

    Good: the logo in the four inks, or PANTONE 300 in the settings.

    Source: rulebook PR-8 and PR-14.
    """
    ordered = {ink for _, ink in collection.settings.print.spots}
    known = ordered | {"CMYK", "Gray", "RGB", "Lab", "ICC", "All"}
    for page, ink in sorted({(m.page, m.space) for m in view.marks if m.space not in known}):
        yield Finding(document.span, f'page {page + 1} uses the ink "{ink}", which is not ordered')
