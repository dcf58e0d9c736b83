"""PDFs whose pages can be told apart, and what an imposed PDF draws where."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from generator.imposition import Size

A6 = Size(297.64, 419.53)
_DRAWN = re.compile(
    rb"q ([\d. -]+) re W n ([\d. -]+) cm (/P\d+) Do Q",
)


def numbered(count: int, size: Size = A6, **entries: object) -> bytes:
    """Return a PDF of ``count`` pages that say their number in a comment."""
    out = BytesIO()
    with pikepdf.new() as pdf:
        for number in range(count):
            page = pdf.add_blank_page(page_size=(size.width, size.height))
            page.obj.Contents = pdf.make_stream(b"%%page %d" % number)
            for key, value in entries.items():
                page.obj[f"/{key}"] = value
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


@dataclass(frozen=True)
class Drawn:
    """A page as a sheet's content draws it: its number, its matrix, and what bounds it."""

    page: int
    matrix: tuple[float, ...]
    clip: tuple[float, ...]

    def point(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f


def drawn(data: bytes) -> list[list[Drawn]]:
    """Return what each side draws, read from the finished PDF."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [
            [_drawn(page, *found) for found in _DRAWN.findall(page.Contents.read_bytes())]
            for page in pdf.pages
        ]


def _drawn(page: pikepdf.Page, clip: bytes, matrix: bytes, name: bytes) -> Drawn:
    form = page.Resources.XObject[name.decode()]
    (number,) = re.findall(rb"page (\d+)", form.read_bytes())
    x, y, w, h = map(float, clip.split())
    return Drawn(int(number), tuple(map(float, matrix.split())), (x, y, x + w, y + h))


__all__ = ["A6", "Array", "Dictionary", "Drawn", "Name", "drawn", "numbered"]
