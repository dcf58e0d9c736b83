"""The measures of a Word file: page, type and pictures, for each kind of reader."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Document, Edition, Kind
from generator.settings import USUAL

TWIPS_A_CM = 567
POINTS_A_CM = 72 / 2.54
EMU_A_CM = 360_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """Lengths in centimetres, type in points, ``line`` in lines.

    ``column`` is the width of a term beside what is said of it; 0 puts it above.
    """

    width: float
    height: float
    margin: float
    size: float
    line: float
    column: float
    picture: float = 4.6
    gap: float = 1.2

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


A4 = Sheet(21.0, 29.7, 2.2, 12.5, 1.3, 4.8)
A5 = Sheet(14.8, 21.0, 1.6, 12.0, 1.2, 0.0)
EASY_READ = Sheet(21.0, 29.7, 2.2, 16.0, 1.5, 5.5)


def sheet_of(document: Document, large: int = USUAL) -> Sheet:
    """Return the measures for a document: Easy Read is A4 at 16 pt, a booklet A5.

    ``large`` is the size of large print, which is A4, its terms above what is said of them.
    """
    if document.edition is Edition.LARGE_PRINT:
        return Sheet(21.0, 29.7, 2.0, float(large), 1.4, 0.0)
    if document.is_easy:
        return EASY_READ
    return A5 if document.meta.kind is Kind.BOOKLET else A4


def twips(centimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(centimetres * TWIPS_A_CM)


def emu(centimetres: float) -> int:
    """Return a length in English Metric Units."""
    return round(centimetres * EMU_A_CM)
