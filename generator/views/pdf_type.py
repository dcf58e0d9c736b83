"""The letters on the pages of a PDF: their size, font and colour, and what lies under them."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from generator.views.colour import WHITE, Colour
from generator.views.pdf_content import Box, box_of, is_artifact, text_of
from generator.views.pdf_ground import Layer, ground, layer_of

_ITALIC = 1 << 6  # ISO 32000-1 table 123, flag 7 of a font descriptor
_UNSEEN = frozenset({raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP})
_SLANT = 0.05  # of the letters' height; less is rounding
_LONGEST_NAME = 256


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that are drawn in one go. ``id`` is -1 outside the tag tree.

    ``size`` is in points as it stands on the page. ``slanted``: italic or oblique.
    ``turned``: not on a level line. ``ground`` is the colour under the letters, None where
    it is a picture or a gradient, of which one cannot say.
    """

    page: int
    id: int
    text: str
    box: Box
    size: float
    font: str
    slanted: bool
    turned: bool
    colour: Colour | None
    ground: Colour | None
    artifact: bool


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture of dots: how many across and down, and its place in points."""

    page: int
    pixels: tuple[int, int]
    size: tuple[float, float]

    @property
    def resolution(self) -> float:
        """Dots an inch in the direction that has fewer; 0 where it takes no place."""
        return min((72 * p / s if s else 0 for p, s in zip(self.pixels, self.size, strict=True)))


@dataclass(frozen=True, slots=True)
class Ink:
    """What is drawn on all pages, in drawing order."""

    runs: tuple[Run, ...]
    rasters: tuple[Raster, ...]


def read_ink(data: bytes) -> Ink:
    """Read the letters and dots of each page. Raises ``PdfiumError`` where there is no PDF."""
    with pypdfium2.PdfDocument(data) as pdf:
        drawn = [each for number in range(len(pdf)) for each in _page(pdf, number)]
    runs = (each for each in drawn if isinstance(each, Run))
    return Ink(tuple(runs), tuple(each for each in drawn if isinstance(each, Raster)))


def _page(pdf: pypdfium2.PdfDocument, number: int) -> Iterator[Run | Raster]:
    page = pdf[number]
    words = page.get_textpage()
    layers: list[Layer] = []
    for index in range(raw.FPDFPage_CountObjects(page)):
        drawn = raw.FPDFPage_GetObject(page, index)
        kind = raw.FPDFPageObj_GetType(drawn)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            text = text_of(drawn, words)
            if text.strip() and raw.FPDFTextObj_GetTextRenderMode(drawn) not in _UNSEEN:
                yield _run(drawn, number, text, layers)
            continue
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            yield _raster(drawn, number)
        layer = layer_of(drawn)
        if layer:
            layers.append(layer)


def _run(drawn: raw.FPDF_PAGEOBJECT, page: int, text: str, layers: list[Layer]) -> Run:
    box, name = box_of(drawn), _font_name(drawn)
    matrix = _matrix(drawn)
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(drawn, size)
    height = math.hypot(matrix.c, matrix.d)
    turned = abs(matrix.b) > _SLANT * math.hypot(matrix.a, matrix.b)
    leaning = not turned and abs(matrix.c) > _SLANT * height
    return Run(
        page,
        raw.FPDFPageObj_GetMarkedContentID(drawn),
        text,
        box,
        round(size.value * height, 2),
        name,
        leaning or _is_italic(drawn, name),
        turned,
        _colour(drawn),
        ground(layers, box, WHITE),
        is_artifact(drawn),
    )


def _font_name(drawn: raw.FPDF_PAGEOBJECT) -> str:
    """Return the name without the letters that mark a subset ("ABCDEF+")."""
    buffer = ctypes.create_string_buffer(_LONGEST_NAME)
    font = raw.FPDFTextObj_GetFont(drawn)
    raw.FPDFFont_GetBaseFontName(font, buffer, _LONGEST_NAME)
    return buffer.value.decode("utf-8", "replace").rpartition("+")[2]


def _is_italic(drawn: raw.FPDF_PAGEOBJECT, name: str) -> bool:
    angle = ctypes.c_int()
    font = raw.FPDFTextObj_GetFont(drawn)
    raw.FPDFFont_GetItalicAngle(font, angle)
    flagged = bool(raw.FPDFFont_GetFlags(font) & _ITALIC)
    return flagged or angle.value != 0 or any(w in name.lower() for w in ("italic", "oblique"))


def _colour(drawn: raw.FPDF_PAGEOBJECT) -> Colour | None:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(drawn, *parts):
        return None
    red, green, blue, _ = (part.value for part in parts)
    return red, green, blue


def _matrix(drawn: raw.FPDF_PAGEOBJECT) -> raw.FS_MATRIX:
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(drawn, matrix)
    return matrix


def _raster(drawn: raw.FPDF_PAGEOBJECT, page: int) -> Raster:
    matrix = _matrix(drawn)
    across, down = ctypes.c_uint(), ctypes.c_uint()
    raw.FPDFImageObj_GetImagePixelSize(drawn, across, down)
    size = math.hypot(matrix.a, matrix.b), math.hypot(matrix.c, matrix.d)
    return Raster(page, (across.value, down.value), size)
