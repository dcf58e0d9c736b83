"""PD015: a page of a PDF that is too small."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView

_DL = 99  # millimetres across: a leaflet of a third of A4, which the source asks for
_POINTS = 72 / 25.4  # in a millimetre
_A4 = (210.0, 297.0)


@audit(
    "PD015",
    "pdf",
    refs=(
        "UKAAF, Clear and large print minimum standards",
        "Dudley NHS, making information accessible for people with learning disabilities",
    ),
    rows=("ERL-6",),
)
def page_size(
    view: PdfView, document: Document, *, width: float = 148, height: float = 210
) -> Iterator[Finding]:
    """Flag a page that is smaller than A5, and an Easy Read page that is smaller than A4.

    Easy Read needs room for a picture beside large words. A5 is only for those who asked
    for it, beside A4. ``width`` and ``height`` are the least size in millimetres, whichever
    way round.

    Bad: an Easy Read leaflet of a third of A4.

    Good: A4.

    Source: UK Association for Accessible Formats; Dudley NHS, Good practice guidelines for making
    information accessible for people with learning disabilities (2013).
    """
    easy = document.is_easy
    if document.meta.booklet and document.meta.booklet.size == "DL":
        width = min(width, _DL)
    for across, down in sorted(set(view.pages)):
        size = across / _POINTS, down / _POINTS
        message = f"a page is {size[0]:.0f} by {size[1]:.0f} mm"
        if _under(size, (width, height)):
            yield Finding(document.span, f"{message}, limit {width:g} by {height:g}")
        elif easy and _under(size, _A4):
            hint = "offer it on A4 too"
            yield Finding(document.span, f"{message}, less than A4", hint, Severity.WARNING)


def _under(size: tuple[float, float], least: tuple[float, float]) -> bool:
    """Tell whether a size is less than another one, by more than rounding."""
    pairs = zip(sorted(size), sorted(least), strict=True)
    return any(given < wanted - 1 for given, wanted in pairs)
