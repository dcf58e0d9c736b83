"""Whether two pictures show the same, whatever their format: by their ink, made small.

A drawing in a PDF, its bitmap in Word and its source never have the same bytes. Each is laid
on white, cut to its ink, and made 24 dots square; then their colours are compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import resvg_py
from PIL import Image, ImageChops, ImageStat

from generator.pictures.safety import FORMATS

SIDE = 24
_DRAWN = 400  # dots across at which a drawing is looked at
_FAINT = 24  # how far from white is ink, of 255


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a picture looks like: its colours in ``SIDE`` by ``SIDE`` dots, and its shape.

    ``shape`` is the width of its ink divided by the height.
    """

    dots: bytes
    shape: float

    def differs(self, other: Likeness) -> float:
        """Return how far the colours of two pictures are apart on average, from 0 to 1."""
        size = (SIDE, SIDE)
        one, two = (Image.frombytes("RGB", size, each.dots) for each in (self, other))
        return sum(ImageStat.Stat(ImageChops.difference(one, two)).mean) / 3 / 255

    def stretched(self, other: Likeness) -> float:
        """Return how much wider or higher than the other this one is: 1 for the same shape."""
        return max(self.shape / other.shape, other.shape / self.shape)


def likeness_of(data: bytes) -> Likeness | None:
    """Return what the bytes of an SVG, a PNG or a JPEG show; None where they show nothing."""
    if data[:200].lstrip().startswith(b"<"):
        drawn = resvg_py.svg_to_bytes(svg_string=data.decode(), width=_DRAWN)
        data = bytes(drawn)
    with Image.open(BytesIO(data), formats=FORMATS) as image:
        return likeness(image)


def likeness(image: Image.Image) -> Likeness | None:
    """Return what a picture looks like; None where it has no ink."""
    seen = Image.new("RGBA", image.size, "white")
    seen.alpha_composite(image.convert("RGBA"))
    plain = seen.convert("RGB")
    paper = Image.new("RGB", plain.size, "white")
    strength = ImageChops.difference(plain, paper).convert("L")
    ink = strength.point(lambda value: 255 if value > _FAINT else 0).getbbox()
    if ink is None:
        return None
    cut = plain.crop(ink)
    small = cut.resize((SIDE, SIDE), Image.Resampling.BOX)
    return Likeness(small.tobytes(), cut.width / cut.height)
