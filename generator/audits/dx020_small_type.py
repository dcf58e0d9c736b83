"""DX020: letters in a Word file that are too small."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit(
    "DX020",
    "docx",
    refs=(
        "UKAAF, Clear and large print minimum standards",
        "GOV.UK, accessible communication formats",
        "GOV.UK, publishing accessible documents",
    ),
    profiles={"large-print": {"standard": 16, "easy_read": 16}},
    rows=("ERL-1", "CP-1", "CP-2", "GV-01"),
)
def small_type(
    view: DocxView, document: Document, *, standard: float = 12, easy_read: float = 14
) -> Iterator[Finding]:
    """Flag letters that are smaller than clear print asks for.

    Many people cannot read small letters, and some of them do not know that they could ask
    for larger ones. ``standard`` and ``easy_read`` are the limits in points. The size is
    what the words, their styles and the file's defaults come to.

    Bad: <w:sz w:val="18"/>, which is 9 points.

    Good: 12 points or more, 14 or more in Easy Read.

    Source: UK Association for Accessible Formats, clear print; GOV.UK, accessible
    communication formats; GOV.UK, publishing accessible documents.
    """
    limit = easy_read if document.is_easy else standard
    small = [run for run in view.runs if run.size < limit and run.text.strip()]
    for size in sorted({run.size for run in small}):
        words = next(run.text.strip() for run in small if run.size == size)
        message = f'letters of {size:g} points, limit {limit:g}: "{words[:40]}"'
        yield Finding(document.span, message, "make the letters larger")
