"""IM012: unrelated-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, pairs
from generator.passages import FILL_IN, pair_text
from generator.pictures.relation import is_related
from generator.pictures.search import suggest
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "IM012",
    languages=ENGLISH_ONLY,
    refs=("Department of Health, making written information easier to understand 2010",),
    severity=Severity.REVIEW,
    editions=(Edition.EASY_READ,),
    rows=("ERP-8",),
)
def unrelated_picture(
    document: Document,
    collection: Collection,
    *,
    sure: float = 8.0,
    thesaurus: str = "picture-thesaurus",
) -> Iterator[Finding]:
    """Flag a picture that shares no word or idea with what is said beside it.

    A program cannot tell what a picture means. It can tell that nobody has said so: none of
    the words that the picture shows, is found by, or can stand for is said (a list,
    ``thesaurus``, has that a door can stand for "access"), and those of another picture are
    (with a score of ``sure`` by words alone). A person must look.

    Bad: a bus beside You can have a blood test.

    Good: a blood test beside You can have a blood test.

    Source: Department of Health, making written information easier to understand 2010.
    """
    entries = vocabulary.merged(thesaurus, collection.settings.lists).values()
    means = tuple((entry.phrase, entry.instead) for entry in entries)
    for pair in pairs(document):
        picture = collection.catalogue.get(pair.picture.id) if pair.picture else None
        text = pair_text(pair)
        if picture is None or FILL_IN in text:
            continue
        if not is_related(text, picture.id, collection.catalogue, means):
            found = suggest(text, collection.catalogue, learnt=False)
            better = [one.id for one in found if one.score >= sure]
            if better:
                message = f'picture "{picture.id}" shares no word with what is said'
                yield Finding(pair.span, message, f"look at {', '.join(better)}")
