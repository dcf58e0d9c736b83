"""IM011: mixed-styles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, PictureRef, picture_refs
from generator.registry import rule

# Sets that were made to stand beside each other
_ALIKE = {"openmoji": "drawing", "open-peeps": "drawing", "drawn": "drawing"}


@rule(
    "IM011",
    refs=("NHS England, making information accessible 2018", "DIN SPEC 33429"),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ERP-7",),
)
def mixed_styles(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag pictures of another style than most of a document has.

    Photos, drawings and symbols are read in different ways. A reader who has to change from
    one to the other loses the thread.

    Bad: photos beside some words, drawings beside others

    Good: one style from the first page to the last

    Source: NHS England, making information accessible 2018; DIN SPEC 33429.
    """
    used = [(ref, style) for ref in picture_refs(document) if (style := _style(ref, collection))]
    counts = Counter(style for _, style in used).most_common()
    for ref, style in used if len(counts) > 1 else ():
        if style != counts[0][0]:
            usual, times = counts[0]
            message = f'picture "{ref.id}" has the style "{style}", {times} have "{usual}"'
            yield Finding(ref.span, message, f'use one of the style "{usual}"')


def _style(ref: PictureRef, collection: Collection) -> str:
    picture = collection.catalogue.get(ref.id)
    return _ALIKE.get(picture.style, picture.style) if picture else ""
