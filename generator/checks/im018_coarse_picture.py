"""IM018: coarse-picture."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, picture_refs
from generator.pictures.picture import Picture
from generator.registry import rule

_CM_PER_INCH = 2.54
# How high a box is for its width
_PAIR_SHAPE = 0.84
_COVER_SHAPE = 0.51


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
    alone_cm: float = 9.0,
    cover_cm: float = 16.6,
) -> Iterator[Finding]:
    """Flag a photo with too few pixels for the size at which it is printed.

    Under ``floor`` pixels an inch, edges look like stairs. A drawing (SVG) is sharp at any
    size. The other options are how wide the box is that a picture fills on paper, in
    centimetres: beside Easy Read words, on its own, and on the cover of Easy Read.

    Bad: a photo 300 pixels wide

    Good: a photo 1,200 pixels wide

    Source: Saddle-stitch artwork guides of UK printers.
    """
    easy = document.edition is Edition.EASY_READ
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        size = _size(picture) if picture else None
        if not easy:
            box = (alone_cm, alone_cm)
        elif ref is document.meta.picture:
            box = (cover_cm, cover_cm * _COVER_SHAPE)
        else:
            box = (pair_cm, pair_cm * _PAIR_SHAPE)
        sharp = max(map(_an_inch, size, box)) if size else floor
        if size and sharp < floor:
            message = f'picture "{ref.id}" is {size[0]} by {size[1]} pixels: {sharp:.0f} an inch'
            hint = f"use a larger file or a drawing: {_needed(floor, box)}, limit {floor} an inch"
            yield Finding(ref.span, f"{message} in print", hint)


def _an_inch(pixels: int, centimetres: float) -> float:
    return pixels * _CM_PER_INCH / centimetres


def _needed(floor: int, box: tuple[float, float]) -> str:
    wide, high = (ceil(floor * side / _CM_PER_INCH) for side in box)
    return f"{wide} pixels wide or {high} high"


def _size(picture: Picture) -> tuple[int, int] | None:
    """Return the pixels of a photo; None for a drawing, or a file that is not safe."""
    if picture.is_drawing:
        return None
    from generator.pictures.prepare import pixels  # noqa: PLC0415 - start fast: few documents need it
    from generator.pictures.safety import picture_problem  # noqa: PLC0415 - start fast: few documents need it

    return None if picture_problem(picture) else pixels(picture)
