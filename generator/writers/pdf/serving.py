"""What a page may fetch while it is laid out: pictures of the catalogue, and its drawings."""

from __future__ import annotations

from collections.abc import Mapping

from generator.collection import Collection
from generator.diagrams.drawings import Drawn
from generator.pictures.picture import SVG
from generator.writers.artwork import artwork
from generator.writers.pdf.engine import Serve


def server(collection: Collection, drawn: Mapping[str, Drawn]) -> Serve:
    """Return what gives the bytes and media type of a picture by its name."""

    def serve(name: str) -> tuple[bytes, str]:
        if name in drawn:
            return drawn[name].svg.encode(), SVG
        found = artwork(name, collection)
        if found is None:
            raise LookupError(f"no picture {name}")
        return found.data, found.media_type

    return serve
