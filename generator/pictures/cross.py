"""A cross through a picture: the same thing, and not."""

from __future__ import annotations

from lxml import etree
from PIL import Image, ImageDraw

from generator.pictures.safety import sides

RED, WHITE = "#d5281b", "#ffffff"
_INSET = 0.08  # of the shorter side, from the corners
_WIDTH = 0.075
_CASING = 1.7  # the white line under the red one, so that it shows on red too
_SVG = "{http://www.w3.org/2000/svg}"
_NUMBERS = 4


def cross_drawing(data: bytes) -> bytes:
    """Return an SVG with a red cross from corner to corner on top."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(data, parser)
    left, top, across, down = _view(root)
    side = min(across, down)
    inset, width = side * _INSET, side * _WIDTH
    x0, x1 = left + inset, left + across - inset
    y0, y1 = top + inset, top + down - inset
    d = f"M{x0:g} {y0:g}L{x1:g} {y1:g}M{x1:g} {y0:g}L{x0:g} {y1:g}"
    for colour, wide in ((WHITE, width * _CASING), (RED, width)):
        line = etree.SubElement(root, f"{_SVG}path", d=d, fill="none", stroke=colour)
        line.set("stroke-width", f"{wide:g}")
        line.set("stroke-linecap", "round")
    return etree.tostring(root, encoding="utf-8", xml_declaration=False) + b"\n"


def _view(root: etree._Element) -> tuple[float, float, float, float]:
    """Return left, top, width and height of what an SVG shows."""
    given = (root.get("viewBox") or "").replace(",", " ").split()
    if len(given) == _NUMBERS:
        left, top, across, down = map(float, given)
        return left, top, across, down
    across, down = sides(root) or (1.0, 1.0)
    return 0.0, 0.0, across, down


def cross_photo(image: Image.Image) -> Image.Image:
    """Return a bitmap with a red cross from corner to corner on top."""
    crossed = image.convert("RGBA" if "A" in image.getbands() else "RGB")
    side = min(crossed.size)
    inset, width = round(side * _INSET), max(round(side * _WIDTH), 1)
    x1, y1 = crossed.width - inset, crossed.height - inset
    pen = ImageDraw.Draw(crossed)
    for colour, wide in ((WHITE, round(width * _CASING)), (RED, width)):
        pen.line((inset, inset, x1, y1), fill=colour, width=wide)
        pen.line((x1, inset, inset, y1), fill=colour, width=wide)
    return crossed
