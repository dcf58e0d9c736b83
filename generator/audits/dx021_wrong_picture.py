"""DX021: wrong-picture."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.pictures.likeness import difference
from generator.pictures.picture import Picture
from generator.pictures.prepare import raster, svg_bytes
from generator.pictures.safety import FORMATS
from generator.registry import audit
from generator.views.docx import DocxView
from generator.views.docx_pictures import DocxPicture
from generator.views.order import shown_pictures

_HINT = "put the right picture back, or build the file anew"


@audit(
    "DX021",
    "docx",
    refs=("Inclusion Europe, Information for all", "WCAG 1.1.1"),
    rows=("ERP-5",),
)
def wrong_picture(
    view: DocxView, document: Document, collection: Collection, *, likeness: float = 0.03
) -> Iterator[Finding]:
    """Flag a picture that is not the one that the source names, or that is stretched.

    The alternative text may be right and the picture another: people who look and people who
    listen then learn different things. Word may save a picture anew with fewer dots, so one that
    looks the same passes: ``likeness`` is how far its colours may be off on average, of 1.

    Bad: a picture of a bus, with the alternative text of a telephone.

    Good: the picture of the telephone, as wide and high as it was drawn.

    Source: Inclusion Europe, Information for all: pictures that go with the words; WCAG 2.2
    1.1.1.
    """
    for ref, shown in shown_pictures(document, ((p.alt, p) for p in view.pictures)):
        picture = collection.catalogue.get(ref.id)
        if picture is None:
            continue
        if not _is_shown(picture, shown, likeness):
            yield Finding(ref.span, f'the file shows another picture than "{ref.id}"', _HINT)
        elif _stretched(shown):
            yield Finding(ref.span, f'the picture "{ref.id}" is stretched', _HINT)


def _is_shown(picture: Picture, shown: DocxPicture, limit: float) -> bool:
    try:
        with Image.open(BytesIO(shown.bitmap), formats=FORMATS) as image:
            width = image.width
    except (UnidentifiedImageError, OSError):
        return False
    own = raster(picture, width)
    if shown.bitmap != own and difference(own, shown.bitmap) > limit:
        return False
    return not shown.drawing or shown.drawing == svg_bytes(picture)


def _stretched(shown: DocxPicture, slack: float = 1.03) -> bool:
    """Tell whether a picture is placed wider or higher than its dots say."""
    across, down = shown.size
    with Image.open(BytesIO(shown.bitmap), formats=FORMATS) as image:
        placed, own = across * image.height, down * image.width
    return not placed or not own or max(placed / own, own / placed) > slack
