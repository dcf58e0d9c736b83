"""EP012: a picture in an e-book that is not the one of the source."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.pictures.picture import Picture
from generator.pictures.prepare import raster, svg_bytes
from generator.registry import audit
from generator.views.epub import EpubView
from generator.views.epub_package import resolve
from generator.views.order import shown_pictures


@audit(
    "EP012",
    "epub",
    refs=("Inclusion Europe, Information for all", "WCAG 1.1.1"),
    rows=("ERP-5",),
)
def wrong_picture(
    view: EpubView, document: Document, collection: Collection, *, width: int = 1400
) -> Iterator[Finding]:
    """Flag a picture that is not the one that the source names.

    The alternative text may be right and the picture another: people who look and people who
    listen then learn different things. ``width`` is that of a photo in the book, in dots.

    Bad: a picture of a bus, with the alternative text of a telephone.

    Good: the picture of the telephone.

    Source: Inclusion Europe, Information for all: pictures that go with the words; WCAG 2.2
    1.1.1.
    """
    found = (
        (image.alt, resolve(part.file, image.source)[0])
        for part in view.parts
        for image in part.page.images
    )
    for ref, file in shown_pictures(document, found):
        picture = collection.catalogue.get(ref.id)
        if picture and view.files.get(file) != _wanted(picture, width):
            message = f'the book shows another picture than "{ref.id}"'
            yield Finding(ref.span, message, "build the book anew")


def _wanted(picture: Picture, width: int) -> bytes:
    return svg_bytes(picture) if picture.is_drawing else raster(picture, width)
