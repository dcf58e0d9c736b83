"""Pictures of the catalogue as bytes that a page can hold."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass

from generator.collection import Collection
from generator.pictures.picture import SVG
from generator.pictures.prepare import aspect, raster, svg_bytes

PHOTO_WIDTH = 1400


@dataclass(frozen=True, slots=True)
class Artwork:
    """A picture's bytes, their media type, and its width divided by its height."""

    data: bytes
    media_type: str
    aspect: float

    @property
    def data_uri(self) -> str:
        """The picture as an address that holds it."""
        return f"data:{self.media_type};base64,{b64encode(self.data).decode('ascii')}"


def artwork(id: str, collection: Collection) -> Artwork | None:
    """Return the picture ``id``, or None when the catalogue does not have it.

    Drawings stay drawings; a photo is at most 1,400 pixels wide (300 ppi at 11.8 cm).
    """
    picture = collection.catalogue.get(id)
    if picture is None:
        return None
    if picture.is_drawing:
        return Artwork(svg_bytes(picture), SVG, aspect(picture))
    data = raster(picture, PHOTO_WIDTH)
    return Artwork(data, media_type(data), aspect(picture))


def media_type(data: bytes) -> str:
    """Tell JPEG from PNG by its first bytes."""
    return "image/jpeg" if data.startswith(b"\xff\xd8") else "image/png"
