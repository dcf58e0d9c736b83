"""Pictures made ready for a format: a drawing as it is, a bitmap at a width, no hidden data."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import resvg_py
from lxml import etree
from PIL import Image, ImageOps

from generator.pictures.cross import cross_drawing, cross_photo
from generator.pictures.picture import Picture
from generator.pictures.safety import FORMATS, sides
from generator.resources import starter_root

QUALITY = 88
_BOX = 4  # x, y, width, height


def svg_bytes(picture: Picture) -> bytes:
    """Return a drawing's own bytes. The checks have refused what is not safe."""
    return _data(picture)


def _data(picture: Picture) -> bytes:
    data = picture.path.read_bytes()
    return cross_drawing(data) if picture.crossed and picture.is_drawing else data


def pixels(picture: Picture) -> tuple[int, int]:
    """Return the width and height of a bitmap in pixels, turned the right way up."""
    with Image.open(picture.path, formats=FORMATS) as image:
        turned = ImageOps.exif_transpose(image)
        return turned.width, turned.height


def aspect(picture: Picture) -> float:
    """Return the width divided by the height."""
    if picture.is_drawing:
        return _svg_aspect(_data(picture))
    with Image.open(picture.path, formats=FORMATS) as image:
        turned = ImageOps.exif_transpose(image)
        return turned.width / turned.height


@lru_cache(maxsize=1024)
def _svg_aspect(data: bytes) -> float:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(data, parser)
    across, down = sides(root) or (1.0, 1.0)
    return across / down


def raster(picture: Picture, width: int) -> bytes:
    """Return a bitmap ``width`` pixels across (a photo never larger than it is).

    A drawing becomes a PNG; a photo a JPEG, or a PNG where it is see-through. What a camera
    writes beside the picture (place, owner) is left out; it is turned the right way up.
    """
    if picture.is_drawing:
        return _draw(_data(picture), width)
    return _photo(_data(picture), width, crossed=picture.crossed)


@lru_cache(maxsize=512)
def _draw(data: bytes, width: int) -> bytes:
    # Our own font only, so that words in a drawing look the same on every machine.
    font = starter_root() / "templates" / "fonts" / "OpenSans-Regular.ttf"
    drawn = resvg_py.svg_to_bytes(
        svg_string=data.decode("utf-8-sig"),
        width=width,
        skip_system_fonts=True,
        font_files=[str(font)],
        font_family="Open Sans",
        sans_serif_family="Open Sans",
    )
    return bytes(drawn)


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return greys of 16 bits a dot with 8: Pillow would make all but the darkest white."""
    if not image.mode.startswith("I"):
        return image
    return image.point(lambda value: value * (1 / 256)).convert("L")


@lru_cache(maxsize=128)
def _photo(data: bytes, width: int, *, crossed: bool = False) -> bytes:
    made = BytesIO()
    with Image.open(BytesIO(data), formats=FORMATS) as given:
        image = _eight_bits(ImageOps.exif_transpose(given))
        profile = given.info.get("icc_profile")
        see_through = image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info
        if image.width > width:
            size = (width, max(round(image.height * width / image.width), 1))
            image = image.convert("RGBA" if see_through else "RGB").resize(
                size, Image.Resampling.LANCZOS
            )
        if crossed:
            image = cross_photo(image)
        if see_through:
            image.convert("RGBA").save(made, "PNG", optimize=True, icc_profile=profile)
        else:
            keep = profile if image.mode == "RGB" else None
            image.convert("RGB").save(
                made, "JPEG", quality=QUALITY, optimize=True, icc_profile=keep
            )
    return made.getvalue()
