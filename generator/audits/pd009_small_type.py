"""PD009: letters in a PDF that are too small."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView

_ROUNDING = 0.05  # points


@audit(
    "PD009",
    "pdf",
    refs=(
        "UKAAF, Clear and large print minimum standards",
        "GOV.UK, accessible communication formats",
        "GOV.UK, publishing accessible documents",
    ),
    profiles={"large-print": {"standard": 16, "easy_read": 16}},
    rows=("ERL-1", "CP-1", "CP-2", "GV-01"),
)
def small_type(
    view: PdfView, document: Document, *, standard: float = 12, easy_read: float = 14
) -> Iterator[Finding]:
    """Flag letters that are smaller than clear print asks for.

    Many people cannot read small letters, and some of them do not know that they could ask
    for larger ones. ``standard`` and ``easy_read`` are the limits in points. The size is
    that on the page, whatever the file scales. Letters in pictures are left out.

    Bad: a note of 9 points at the foot of a page.

    Good: 12 points or more, 14 or more in Easy Read.

    Source: UK Association for Accessible Formats, clear print; GOV.UK, accessible
    communication formats; GOV.UK, publishing accessible documents.
    """
    limit = easy_read if document.is_easy else standard
    small = [run for run in view.runs if run.size < limit - _ROUNDING]
    for size in sorted({run.size for run in small}):
        first = next(run for run in small if run.size == size)
        message = f"letters of {size:g} points, limit {limit:g}, first on page {first.page + 1}"
        yield Finding(
            document.span, f'{message}: "{first.text.strip()[:40]}"', "make the letters larger"
        )
