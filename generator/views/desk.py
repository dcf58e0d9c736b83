"""What can be read of sheets for a desk printer: where pages lie, and what they say in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO

import pikepdf

from generator.views.pdf import MALFORMED, PdfView, read_pdf
from generator.views.pdf_imposed import unfolded
from generator.views.words import UnreadableOutputError

_CLIP = re.compile(rb"q ([\d.-]+) [\d.-]+ ([\d.-]+) [\d.-]+ re W n")


@dataclass(frozen=True, slots=True)
class SheetSide:
    """One side of a sheet: its width, and from where to where each page lies on it."""

    width: float
    placed: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class SheetsView:
    """Sheets of a booklet: their sides, and the single pages that they are made of."""

    sides: tuple[SheetSide, ...]
    pages_in_order: PdfView

    @property
    def pages(self) -> tuple[SheetSide, ...]:
        """The sides: what the file has as pages."""
        return self.sides


def read_desk(data: bytes) -> SheetsView:
    """Read imposed sheets. Raises ``UnreadableOutputError`` where the bytes are none."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            sides = tuple(_side(page) for page in pdf.pages)
        return SheetsView(sides, read_pdf(unfolded(data)))
    except (pikepdf.PdfError, *MALFORMED) as error:
        raise UnreadableOutputError(f"the PDF cannot be read: {error}") from error


def _side(page: pikepdf.Page) -> SheetSide:
    found = _CLIP.findall(page.Contents.read_bytes())
    placed = tuple((float(x), float(x) + float(width)) for x, width in found)
    return SheetSide(float(page.mediabox[2]), placed)
