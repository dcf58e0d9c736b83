"""Whether two bitmaps show the same, though one was saved anew: made small and compared.

Word may save a picture with fewer dots, or as a JPEG. Each is laid on white and made 24 dots
square; then their colours are compared.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageChops, ImageStat

from generator.pictures.safety import FORMATS

_SIDE = 24


def difference(one: bytes, other: bytes) -> float:
    """Return how far the colours of two PNGs or JPEGs are apart on average, from 0 to 1."""
    apart = ImageChops.difference(_small(one), _small(other))
    return sum(ImageStat.Stat(apart).mean) / 3 / 255


def _small(data: bytes) -> Image.Image:
    with Image.open(BytesIO(data), formats=FORMATS) as image:
        seen = Image.new("RGBA", image.size, "white")
        seen.alpha_composite(image.convert("RGBA"))
        return seen.convert("RGB").resize((_SIDE, _SIDE), Image.Resampling.BOX)
