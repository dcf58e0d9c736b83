"""Matrices of PDF: six numbers that take a point of a page to its place on the sheet."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]
SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def placed(box: Sequence[float], turn: int, at: Point, rotation: int, scale: float) -> Matrix:
    """Return the matrix that puts the trimmed ``box`` of a page on a sheet.

    ``turn`` is the page's own Rotate (clockwise, ISO 32000-1 table 30); the lower left corner
    of the page as it is read goes to ``at``, and the page is turned by ``rotation``.
    """
    x0, y0, x1, y1 = box
    upright: Matrix = {
        0: (1, 0, 0, 1, -x0, -y0),
        90: (0, -1, 1, 0, -y0, x1),
        180: (-1, 0, 0, -1, x1, y1),
        270: (0, 1, -1, 0, y1, -x0),
    }[turn % 360]
    angle = math.radians(rotation)
    cos, sin = round(math.cos(angle)) * scale, round(math.sin(angle)) * scale
    return times(upright, (cos, sin, -sin, cos, *at))


def matrix_of(numbers: Iterable[Any]) -> Matrix:
    """Return six numbers of a PDF as a matrix."""
    a, b, c, d, e, f = map(float, numbers)
    return a, b, c, d, e, f


def times(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix of ``first``, followed by ``then``."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def apply(matrix: Matrix, point: Point) -> Point:
    """Return where a point goes."""
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def box_of(matrix: Matrix, box: Sequence[float]) -> tuple[float, float, float, float]:
    """Return the upright box around where a box goes."""
    x0, y0, x1, y1 = box
    corners = [apply(matrix, point) for point in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def written(numbers: Sequence[float]) -> str:
    """Return numbers as a content stream has them: at most four decimals, never "-0"."""
    return " ".join(f"{round(n, 4) + 0:.4f}".rstrip("0").rstrip(".") for n in numbers)
