"""IM006: repeated-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, Edition, Pair, pairs
from generator.passages import pair_text
from generator.pictures.stems import stems_of
from generator.registry import rule


@rule(
    "IM006",
    refs=(
        "Inclusion Europe, Information for all",
        "Department of Health, making written information easier to understand 2010",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ERP-5",),
)
def repeated_picture(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag one picture for two different ideas in a document.

    Readers learn what a picture stands for. When it stands for two things, it helps with neither.

    Bad: one picture beside Phone us. and beside You get a letter.

    Good: one picture beside Phone us. and beside You can phone at any time.

    Source: Inclusion Europe, Information for all; Department of Health, making written
    information easier to understand 2010.
    """
    first: dict[str, Pair] = {}
    for pair in pairs(document):
        if pair.picture is None:
            continue
        earlier = first.setdefault(pair.picture.id, pair)
        keywords = _keywords(pair.picture.id, collection)
        if earlier is not pair and not _same_idea(earlier, pair, keywords):
            line = earlier.span.line
            message = f'picture "{pair.picture.id}" stands for other words on line {line}'
            yield Finding(pair.span, message, "choose another picture for one of the two")


def _same_idea(one: Pair, other: Pair, keywords: set[str]) -> bool:
    """Tell whether two pairs share a word, or both say what the picture is found by."""
    first, second = _stems(pair_text(one)), _stems(pair_text(other))
    return bool(first & second) or bool(first & keywords and second & keywords)


def _keywords(name: str, collection: Collection) -> set[str]:
    picture = collection.catalogue.get(name)
    return _stems(" ".join(picture.words)) if picture else set()


def _stems(text: str) -> set[str]:
    return set(stems_of(text))
