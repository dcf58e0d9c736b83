"""HT013: wrong-picture."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.pictures.picture import Picture
from generator.pictures.prepare import raster, svg_bytes
from generator.pictures.symbol import symbol
from generator.registry import audit
from generator.views.html import HtmlView
from generator.views.order import shown_pictures


@audit(
    "HT013",
    "html",
    refs=("Inclusion Europe, Information for all", "WCAG 1.1.1"),
    rows=("ERP-5",),
)
def wrong_picture(
    view: HtmlView, document: Document, collection: Collection, *, width: int = 1400
) -> Iterator[Finding]:
    """Flag a picture that is not the one that the source names.

    The alternative text may be right and the picture another: people who look and people who
    listen then learn different things. ``width`` is that of a photo in a page, in dots.

    Bad: a picture of a bus, with the alternative text of a telephone.

    Good: the picture of the telephone.

    Source: Inclusion Europe, Information for all: pictures that go with the words; WCAG 2.2
    1.1.1.
    """
    for ref, source in shown_pictures(document, ((i.alt, i.source) for i in view.images)):
        picture = collection.catalogue.get(ref.id)
        if picture and source and not _is_shown(picture, source, view, width):
            message = f'the page shows another picture than "{ref.id}"'
            yield Finding(ref.span, message, "build the page anew")


def _is_shown(picture: Picture, source: str, view: HtmlView, width: int) -> bool:
    if source.startswith("#"):
        stored = symbol(picture)
        return stored is not None and source == f"#{stored.name}" and stored.markup in view.symbols
    _, _, written = source.partition(";base64,")
    wanted = svg_bytes(picture) if picture.is_drawing else raster(picture, width)
    try:
        return b64decode(written, validate=True) == wanted
    except ValueError:
        return False
