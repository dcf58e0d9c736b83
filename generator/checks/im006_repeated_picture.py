"""IM006: repeated-picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, Edition, Pair, pairs
from generator.passages import pair_text, words
from generator.registry import rule

_SMALL = frozenset(
    "a about after all also an and any are as at be been before but by can do does for from get"
    " gets had has have he her him his how i if in into is it its just may me more most my no not"
    " of on or our out she so some than that the their them then there these they this those to"
    " too up us was we were what when where which who why will with would you your".split()
)
_ENDING = re.compile(r"(?:ings?|ed|es|ers?|s)$")


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
    first, second = _roots(pair_text(one)), _roots(pair_text(other))
    return bool(first & second) or bool(first & keywords and second & keywords)


def _keywords(name: str, collection: Collection) -> set[str]:
    picture = collection.catalogue.get(name)
    return _roots(" ".join(picture.words)) if picture else set()


def _roots(text: str) -> set[str]:
    """Return the words that carry meaning, without their endings: "phoned" as "phon"."""
    return {_ENDING.sub("", word).rstrip("e") for word in words(text) if word not in _SMALL}
