"""The pages of a PDF that is to be imposed: their boxes, and whether they can be."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import pikepdf

from generator.imposition.paper import Size, mm

MOST_PAGES = 2000
_LARGEST = mm(2000)
_SMALLEST = mm(20)


class ImpositionError(Exception):
    """A PDF cannot be imposed: says what is wrong with it, and what to do."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """The trimmed box of a page in its own points, how it is turned, and what is around it.

    ``unit`` is how many points one of its units is (UserUnit).
    """

    trim: tuple[float, float, float, float]
    bleed: tuple[float, float, float, float]
    turn: int
    unit: float

    @property
    def size(self) -> Size:
        """The page as it is read, in points."""
        x0, y0, x1, y1 = self.trim
        size = Size((x1 - x0) * self.unit, (y1 - y0) * self.unit)
        return size.turned if self.turn % 180 else size


def opened(data: bytes) -> pikepdf.Pdf:
    """Open a PDF. Raises ``ImpositionError`` where it is none, locked or too large."""
    try:
        pdf = pikepdf.open(BytesIO(data))
        count = len(pdf.pages)
    except pikepdf.PasswordError as error:
        raise ImpositionError(
            "the PDF has a password; ask its author for a copy without one"
        ) from error
    except (pikepdf.PdfError, RuntimeError, TypeError, ValueError) as error:
        raise ImpositionError(f"this is no PDF that can be read ({_short(error)})") from error
    if not 0 < count <= MOST_PAGES:
        raise ImpositionError(f"the PDF has {count} pages, and 1 to {MOST_PAGES} can be imposed")
    return pdf


def _short(error: Exception) -> str:
    return str(error).rpartition(": ")[2].split("\n")[0][:80] or type(error).__name__


def leaves(pdf: pikepdf.Pdf) -> list[Leaf]:
    """Return the boxes of all pages. Raises ``ImpositionError`` where they are no boxes."""
    found = []
    for number, page in enumerate(pdf.pages, start=1):
        try:
            found.append(_leaf(page))
        except (ValueError, TypeError, IndexError, AttributeError, pikepdf.PdfError) as error:
            raise ImpositionError(f"page {number} has no usable page box") from error
    return found


def _leaf(page: pikepdf.Page) -> Leaf:
    media = _box(page.mediabox)
    trim = _within(_box(page.trimbox), media)
    bleed = _within(_box(page.bleedbox), media)
    turn = int(page.rotation) if hasattr(page, "rotation") else int(page.obj.get("/Rotate", 0))
    return Leaf(trim, _around(bleed, trim), turn % 360, float(page.obj.get("/UserUnit", 1)))


Box = tuple[float, float, float, float]


def _box(box: pikepdf.Array) -> Box:
    x0, y0, x1, y1 = (float(n) for n in box)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _within(box: Box, outer: Box) -> Box:
    low = max(box[0], outer[0]), max(box[1], outer[1])
    high = min(box[2], outer[2]), min(box[3], outer[3])
    return (*low, *high) if low[0] < high[0] and low[1] < high[1] else outer


def _around(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def common_size(found: list[Leaf]) -> Size:
    """Return the one size of all pages. Raises ``ImpositionError`` where they differ."""
    first = found[0].size
    others = [(n, leaf.size) for n, leaf in enumerate(found, 1) if not leaf.size.is_like(first)]
    if others:
        number, size = others[0]
        raise ImpositionError(
            f"page {number} is {size.words} and page 1 is {first.words}: "
            "the pages of a booklet have one size"
        )
    if (
        not _SMALLEST
        <= min(first.width, first.height)
        <= max(first.width, first.height)
        <= _LARGEST
    ):
        raise ImpositionError(f"the pages are {first.words}; 20 mm to 2 m can be imposed")
    return first


def page_size(data: bytes) -> tuple[int, Size, float]:
    """Return how many pages a PDF has, their trimmed size, and the bleed around them, in points.

    Raises ``ImpositionError``.
    """
    with opened(data) as pdf:
        found = leaves(pdf)
        return len(found), common_size(found), min(_bleed(leaf) for leaf in found)


def _bleed(leaf: Leaf) -> float:
    (x0, y0, x1, y1), (a, b, c, d) = leaf.trim, leaf.bleed
    return max(0.0, min(x0 - a, y0 - b, c - x1, d - y1)) * leaf.unit
