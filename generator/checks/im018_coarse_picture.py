"""IM018: coarse-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, picture_refs
from generator.pictures.picture import Picture
from generator.registry import rule

_CM_PER_INCH = 2.54


@rule(
    "IM018",
    refs=("Saddle-stitch artwork guides of UK printers",),
    severity=Severity.WARNING,
    rows=("ERP-4", "PR-6"),
)
def coarse_picture(
    document: Document,
    collection: Collection,
    *,
    floor: int = 200,
    pair_cm: float = 5.5,
    alone_cm: float = 10.0,
) -> Iterator[Finding]:
    """Flag a photo with too few pixels for the size at which it is printed.

    Under ``floor`` pixels an inch, edges look like stairs. A drawing (SVG) is sharp at any
    size. ``pair_cm`` is how wide a picture stands beside Easy Read words, ``alone_cm`` on its
    own.

    Bad: a photo 300 pixels wide

    Good: a photo 1,200 pixels wide

    Source: Saddle-stitch artwork guides of UK printers.
    """
    width = pair_cm if document.edition is Edition.EASY_READ else alone_cm
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        across = _across(picture) if picture else 0
        sharp = across * _CM_PER_INCH / width
        if across and sharp < floor:
            needed = round(floor * width / _CM_PER_INCH)
            message = f'picture "{ref.id}" is {across} pixels wide: {sharp:.0f} an inch in print'
            hint = f"use one of {needed} pixels or more, limit {floor} an inch"
            yield Finding(ref.span, message, hint)


def _across(picture: Picture) -> int:
    """Return how many pixels wide a photo is; 0 for a drawing, or a file that is not safe."""
    if picture.media_type == "image/svg+xml":
        return 0
    from generator.pictures.prepare import pixels  # noqa: PLC0415 - start fast: few documents need it
    from generator.pictures.safety import picture_problem  # noqa: PLC0415 - start fast: few documents need it

    return 0 if picture_problem(picture) else pixels(picture)[0]
