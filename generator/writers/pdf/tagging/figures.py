"""Say where each picture stands, in the PDF's own units."""

from __future__ import annotations

from pikepdf import Array, Object

PIXEL = 0.75  # points in a CSS pixel


def measure(attributes: Object, height: float) -> None:
    """Turn a Figure's BBox into points with y upwards (ISO 32000-1 table 344).

    WeasyPrint gives it in CSS pixels, with y downwards from the top of the page, which is
    ``height`` points high.
    """
    left, top, right, bottom = (float(number) * PIXEL for number in attributes.BBox)
    box = (left, height - bottom, right, height - top)
    attributes.BBox = Array([round(number, 3) for number in box])
