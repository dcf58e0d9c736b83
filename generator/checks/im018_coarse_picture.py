"""IM018: coarse-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, picture_refs
from generator.pictures.prepare import pixels
from generator.pictures.safety import picture_problem
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
        if picture and picture.media_type != "image/svg+xml" and not picture_problem(picture):
            across = pixels(picture)[0]
            sharp = across * _CM_PER_INCH / width
            if sharp < floor:
                needed = round(floor * width / _CM_PER_INCH)
                message = (
                    f'picture "{ref.id}" is {across} pixels wide: {sharp:.0f} an inch in print'
                )
                hint = f"use one of {needed} pixels or more, limit {floor} an inch"
                yield Finding(ref.span, message, hint)
