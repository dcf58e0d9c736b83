"""Pictures of dots in printing inks, with as many dots as paper shows."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf, Stream
from PIL import Image

from generator.imposition.geometry import SAME, Matrix, matrix_of, times
from generator.writers.printing.inks import Inks

PER_INCH = 300
_DEEPEST = 8


def convert(pdf: Pdf, inks: Inks) -> None:
    """Turn each picture of a PDF into CMYK, of 300 dots an inch at the size where it is placed."""
    for picture, size in _placed(pdf).values():
        _convert(picture, size, inks)


def _placed(pdf: Pdf) -> dict[tuple[int, int], tuple[Stream, tuple[float, float]]]:
    """Return each picture with the largest size in points at which it is drawn."""
    found: dict[tuple[int, int], tuple[Stream, tuple[float, float]]] = {}
    for page in pdf.pages:
        for picture, (a, b, c, d, _, _) in _drawn(page, page.obj.Resources, SAME, 0):
            size = math.hypot(a, b), math.hypot(c, d)
            before = found.get(picture.objgen, (picture, (0.0, 0.0)))[1]
            found[picture.objgen] = picture, (max(size[0], before[0]), max(size[1], before[1]))
    return found


def _drawn(
    stream: Any, resources: Object, matrix: Matrix, depth: int
) -> Iterator[tuple[Stream, Matrix]]:
    named = resources.get("/XObject", Dictionary())
    saved: list[Matrix] = []
    for part in pikepdf.parse_content_stream(stream, "q Q cm Do"):
        match str(part.operator):
            case "q":
                saved.append(matrix)
            case "Q" if saved:
                matrix = saved.pop()
            case "cm":
                matrix = times(matrix_of(part.operands), matrix)
            case "Do":
                drawn = named[str(part.operands[0])]
                if drawn.Subtype == Name.Image and isinstance(drawn, Stream):
                    yield drawn, matrix
                elif depth < _DEEPEST:
                    own = matrix_of(drawn.get("/Matrix", SAME))
                    inner = drawn.get("/Resources", resources)
                    yield from _drawn(drawn, inner, times(own, matrix), depth + 1)


def _convert(picture: Stream, size: tuple[float, float], inks: Inks) -> None:
    dots = pikepdf.PdfImage(picture).as_pil_image()
    dots = _fitted(dots.convert("L" if dots.mode in {"L", "1"} else "RGB"), size)
    grey = dots.mode == "L"
    made = dots if grey else inks.photo(dots)
    _write(picture, made, Name.DeviceGray if grey else Name.DeviceCMYK)
    mask = picture.get("/SMask")
    if isinstance(mask, Stream):
        _write(
            mask, _fitted(pikepdf.PdfImage(mask).as_pil_image().convert("L"), size), Name.DeviceGray
        )


def _fitted(dots: Image.Image, size: tuple[float, float]) -> Image.Image:
    """Return the picture with no more dots than paper shows; never with more than it has."""
    wanted = [max(1, math.ceil(length / 72 * PER_INCH)) for length in size]
    across, down = min(dots.width, wanted[0]), min(dots.height, wanted[1])
    if (across, down) == dots.size:
        return dots
    return dots.resize((across, down), Image.Resampling.LANCZOS)


def _write(picture: Object, dots: Image.Image, space: Name) -> None:
    for key in ("/Decode", "/Intent", "/DecodeParms", "/ColorTransform"):
        if key in picture:
            del picture[key]
    picture.Width, picture.Height = dots.size
    picture.BitsPerComponent, picture.ColorSpace = 8, space
    picture.write(zlib.compress(dots.tobytes(), 9), filter=Name.FlateDecode)
