"""IM017: child-picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, pairs, picture_refs
from generator.passages import pair_text
from generator.registry import rule

_YOUNG = re.compile(
    r"\b(?:child|children|kids?|baby|babies|young (?:people|person)|youth|teenagers?|school"
    r"|famil(?:y|ies)|parents?|mum|dad|mother|father|sons?|daughters?|under 1[0-9])\b",
    re.IGNORECASE,
)


@rule(
    "IM017",
    refs=("Inclusion Europe, Information for all",),
    severity=Severity.WARNING,
    rows=("ER-17",),
)
def child_picture(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a picture for children where the words are not about them.

    Adults with a learning disability are adults.

    Bad: a teddy bear beside You can bring something that helps you.

    Good: a warm drink beside the same words

    Source: Inclusion Europe, Information for all.
    """
    meta = document.meta
    if _YOUNG.search(f"{meta.title} {meta.summary} {' '.join(meta.keywords)}"):
        return
    said = {id(pair.picture): pair_text(pair) for pair in pairs(document)}
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        young = _YOUNG.search(said.get(id(ref), ""))
        if picture and picture.age == "child" and not young:
            yield Finding(ref.span, f'picture "{ref.id}" is for children', "use one for adults")
