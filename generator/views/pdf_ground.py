"""What lies under the letters of a PDF page: boxes of one colour, gradients and pictures."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pypdfium2 import raw

from generator.views.colour import WHITE, Colour
from generator.views.pdf_content import Box, box_of

_MOST_SEGMENTS = 60  # two boxes with round corners have 34; a drawing has more
_NEAR = 0.75  # points by which a corner may lie beside the edge of its box
_OPAQUE = 255
_MIXED = (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING, raw.FPDF_PAGEOBJ_FORM)


@dataclass(frozen=True, slots=True)
class Layer:
    """A painted part of a page. ``colour`` is None for what has no one colour.

    ``boxes`` are its outlines: a border is an outer and an inner one, and what lies in
    both lies in the hole.
    """

    boxes: tuple[Box, ...]
    colour: Colour | None
    opacity: float = 1


def ground(layers: Iterable[Layer], box: Box, paper: Colour) -> Colour | None:
    """Return the colour under a box, after ``layers`` in drawing order; None if unknown."""
    seen: Colour | None = paper
    for layer in layers:
        inside = sum(_holds(outline, box) for outline in layer.boxes)
        if inside % 2 == 0:
            continue
        if layer.colour is None or (seen is None and layer.opacity < 1):
            seen = None
        else:
            seen = _mixed(layer.colour, seen or WHITE, layer.opacity)
    return seen


def layer_of(drawn: raw.FPDF_PAGEOBJECT) -> Layer | None:
    """Return what an object paints, None where it paints no ground for letters."""
    kind = raw.FPDFPageObj_GetType(drawn)
    if kind in _MIXED:
        return Layer((box_of(drawn),), None)
    if kind != raw.FPDF_PAGEOBJ_PATH or not _is_filled(drawn):
        return None
    outlines = tuple(_outlines(drawn))
    if not outlines or not all(_is_box(outline) for outline in outlines):
        return None
    parts = [ctypes.c_uint() for _ in range(4)]
    known = raw.FPDFPageObj_GetFillColor(drawn, *parts)
    red, green, blue, opacity = (part.value for part in parts)
    colour = (red, green, blue) if known else None
    return Layer(tuple(_around(o) for o in outlines), colour, opacity / _OPAQUE)


def _holds(outer: Box, inner: Box) -> bool:
    """Tell whether the middle line of ``inner`` lies in ``outer``: letters may hang over."""
    middle = (inner[1] + inner[3]) / 2
    left, right = outer[0] - _NEAR, outer[2] + _NEAR
    return left <= inner[0] and inner[2] <= right and outer[1] <= middle <= outer[3]


def _mixed(over: Colour, under: Colour, opacity: float) -> Colour:
    red, green, blue = (
        round(a * opacity + b * (1 - opacity)) for a, b in zip(over, under, strict=True)
    )
    return red, green, blue


def _is_filled(drawn: raw.FPDF_PAGEOBJECT) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(drawn, mode, stroke)
    return bool(mode.value != raw.FPDF_FILLMODE_NONE)


Outline = list[tuple[float, float]]


def _outlines(drawn: raw.FPDF_PAGEOBJECT) -> Iterator[Outline]:
    """Yield the corners of each part of a path, none where it is a drawing."""
    count = raw.FPDFPath_CountSegments(drawn)
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(drawn, matrix)
    points: Outline = []
    for index in range(count if count <= _MOST_SEGMENTS else 0):
        segment = raw.FPDFPath_GetPathSegment(drawn, index)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        x, y = ctypes.c_float(), ctypes.c_float()
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        across = matrix.a * x.value + matrix.c * y.value + matrix.e
        points.append((across, matrix.b * x.value + matrix.d * y.value + matrix.f))
    if points:
        yield points


def _is_box(outline: Outline) -> bool:
    """Tell whether all points lie on the edges of the box around them, as of round corners."""
    left, low, right, high = _around(outline)
    return all(
        min(abs(x - left), abs(x - right), abs(y - low), abs(y - high)) < _NEAR for x, y in outline
    )


def _around(outline: Outline) -> Box:
    across, up = zip(*outline, strict=True)
    return min(across), min(up), max(across), max(up)
