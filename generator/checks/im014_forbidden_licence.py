"""IM014: forbidden-licence."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, picture_refs
from generator.pictures.picture import Picture
from generator.registry import rule


@rule(
    "IM014",
    refs=("Copyright, Designs and Patents Act 1988",),
    rows=("ERP-11",),
)
def forbidden_licence(
    document: Document, collection: Collection, *, licences: str = "forbidden-licences"
) -> Iterator[Finding]:
    """Flag a picture whose licence does not allow this use, or is not known.

    Without a licence, every printed copy is one too many. "NC" forbids uses that earn money,
    "ND" any change. A project that has a permission writes it as the licence, or allows the
    licence under ``lists`` of its words.

    Bad: licence: CC-BY-NC-4.0

    Good: licence: CC-BY-SA-4.0

    Source: Copyright, Designs and Patents Act 1988.
    """
    entries = vocabulary.merged(licences, collection.settings.lists)
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        reason = _reason(picture, entries) if picture else ""
        if picture and reason:
            message = f'picture "{ref.id}" has the licence "{picture.licence}": {reason}'
            yield Finding(ref.span, message, "use another picture, or ask its owner and record it")


def _reason(picture: Picture, entries: object) -> str:
    licence = picture.licence.lower().replace(" ", "-")
    known = entries if isinstance(entries, dict) or hasattr(entries, "items") else {}
    return next((e.instead for phrase, e in known.items() if _is(phrase, licence)), "")


def _is(phrase: str, licence: str) -> bool:
    return licence == phrase or licence.startswith(f"{phrase}-")
