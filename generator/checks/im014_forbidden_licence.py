"""IM014: forbidden-licence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, picture_refs
from generator.registry import rule

_BETWEEN = re.compile(r"[^a-z0-9]+")


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
    forbidden = vocabulary.merged(licences, collection.settings.lists)
    known = frozenset((*vocabulary.listed(licences), *forbidden))
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        entry = forbidden.get(_kind(picture.licence, known)) if picture else None
        if picture and entry:
            message = f'picture "{ref.id}" has the licence "{picture.licence}": {entry.instead}'
            yield Finding(ref.span, message, "use another picture, or ask its owner and record it")


def _kind(licence: str, known: frozenset[str]) -> str:
    """Return the longest name of a licence with which this one starts: CC-BY-NC-SA, not CC-BY."""
    name = _BETWEEN.sub("-", licence.lower()).strip("-")
    name = name.replace("creative-commons-", "cc-", 1).replace("attribution-", "by-", 1)
    starts = (phrase for phrase in known if f"{name}-".startswith(f"{phrase}-"))
    return max(starts, key=len, default="")
