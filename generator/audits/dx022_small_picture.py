"""DX022: small-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, pairs
from generator.registry import audit
from generator.views.docx import DocxView
from generator.views.order import shown_pictures

_EMU_A_CM = 360_000


@audit(
    "DX022",
    "docx",
    refs=("Department of Health, Making written information easier to understand 2010",),
    editions=(Edition.EASY_READ,),
    rows=("ERP-3",),
)
def small_picture(view: DocxView, document: Document, *, least: float = 3) -> Iterator[Finding]:
    """Flag a picture beside words that is too small to make out.

    The picture carries the idea for people who read few words. ``least`` is in centimetres,
    of the longer side.

    Bad: pictures of 2 cm, like the buttons of a telephone.

    Good: pictures of 5 cm.

    Source: Department of Health, Making written information easier to understand for people
    with learning disabilities (2010): as big as possible. The number is ours.
    """
    beside = {pair.picture.span for pair in pairs(document) if pair.picture}
    for ref, shown in shown_pictures(document, ((p.alt, p) for p in view.pictures)):
        side = max(shown.size) / _EMU_A_CM
        if ref.span in beside and side < least:
            yield Finding(ref.span, f"a picture is {side:.1f} cm long, limit {least:g}")
