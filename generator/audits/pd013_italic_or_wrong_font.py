"""PD013: letters in a PDF that lean, stand on their side or have serifs."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.order import emphasised
from generator.views.pdf import PdfView
from generator.views.pdf_type import Run

# Sans serif fonts that the guides name or that our templates bring
_CLEAR = (
    "Frutiger Arial Helvetica OpenSans DejaVuSans LiberationSans NotoSans NotoNastaliqUrdu "
    "Verdana Tahoma Calibri"
)


@audit(
    "PD013",
    "pdf",
    refs=(
        "NHS digital service manual, formatting",
        "UKAAF, Clear and large print minimum standards",
        "RNIB, Clear Print guidelines",
        "NHS identity guidelines",
    ),
    rows=("ERL-1", "ERL-5", "CP-5", "ID-2", "DY-1"),
)
def italic_or_wrong_font(
    view: PdfView, document: Document, *, fonts: tuple[str, ...] = tuple(_CLEAR.split())
) -> Iterator[Finding]:
    """Flag italics, letters that do not stand on a level line, and a font that is not plain.

    Letters that lean or have serifs run into each other for people with dyslexia or low
    sight. ``fonts`` are the families that may be used, the beginnings of their names; an
    organisation with the NHS typeface gives its own.

    Bad: a quotation in italics.

    Good: a quotation in the font of the text, with quotation marks.

    Source: NHS digital service manual, formatting; UK Association for Accessible Formats and RNIB,
    clear print; NHS identity guidelines, fonts.
    """
    allowed = tuple(_levelled(name) for name in fonts)
    for fault, run in _faults(view, allowed):
        message = f'{fault}, first on page {run.page + 1}: "{run.text.strip()[:40]}"'
        span = emphasised(document, run.text.strip()) if run.slanted else document.span
        yield Finding(span, message, "use the plain letters of the text")


def _faults(view: PdfView, allowed: tuple[str, ...]) -> Iterator[tuple[str, Run]]:
    """Yield each kind of fault with the first letters that have it."""
    found: dict[str, Run] = {}
    for run in view.runs:
        if run.slanted:
            found.setdefault("letters in italics", run)
        if run.turned:
            found.setdefault("letters that do not stand on a level line", run)
        if not _levelled(run.font).startswith(allowed):
            found.setdefault(f'letters in the font "{run.font}"', run)
    yield from found.items()


def _levelled(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())
