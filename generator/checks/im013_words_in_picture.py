"""IM013: words-in-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Pair, PictureRef, pairs, picture_refs
from generator.passages import pair_text, words
from generator.pictures.picture import Picture
from generator.registry import ENGLISH_ONLY, rule

_EXAMPLE = 'contains_text: "Way in"'


@rule(
    "IM013",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, images", "WCAG 2.2 1.4.5 images of text"),
    severity=Severity.WARNING,
    rows=("ERP-10",),
)
def words_in_picture(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag words in a picture that are said neither beside it nor in its alternative text.

    Who cannot see the picture, or cannot read it, misses them.

    Bad: a sign "STOP" beside the words Wait here.

    Good: the sign beside Stop here.

    Source: NHS digital service manual, images; WCAG 2.2 1.4.5 images of text.
    """
    beside = {id(pair.picture): pair for pair in pairs(document)}
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        missing = _unsaid(ref, beside.get(id(ref)), picture) if picture else ""
        if missing:
            message = f'picture "{ref.id}" has words in it: {missing}'
            yield Finding(ref.span, message, "say them beside it, or take a picture without words")
        elif picture and "" in picture.text:
            message = f'picture "{ref.id}" has words in it, and its entry does not say which'
            yield Finding(ref.span, message, f"write them in the entry: {_EXAMPLE}")


def _unsaid(ref: PictureRef, pair: Pair | None, picture: Picture) -> str:
    """Return the words of a picture that are not said; a single letter is a shape, no word."""
    shown = [word for text in picture.text for word in words(text) if len(word) > 1]
    said = set(words(f"{ref.alt} {pair_text(pair) if pair else ''}"))
    return " ".join(word for word in shown if word not in said)
