"""IM017: child-picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, pairs, picture_refs
from generator.passages import pair_text
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "IM017",
    languages=ENGLISH_ONLY,
    refs=("Inclusion Europe, Information for all",),
    severity=Severity.WARNING,
    rows=("ER-17",),
)
def child_picture(
    document: Document, collection: Collection, *, words: str = "young-words"
) -> Iterator[Finding]:
    """Flag a picture for children where the words are not about them.

    Adults with a learning disability are adults.

    Bad: a teddy bear beside You can bring something that helps you.

    Good: a warm drink beside the same words

    Source: Inclusion Europe, Information for all.
    """
    young = _pattern(tuple(vocabulary.merged(words, collection.settings.lists)))
    meta = document.meta
    if young.search(f"{meta.title} {meta.summary} {' '.join(meta.keywords)}".lower()):
        return
    said = {id(pair.picture): pair_text(pair) for pair in pairs(document)}
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        if picture and picture.age == "child" and not young.search(said.get(id(ref), "").lower()):
            yield Finding(ref.span, f'picture "{ref.id}" is for children', "use one for adults")


@lru_cache(maxsize=8)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b")
