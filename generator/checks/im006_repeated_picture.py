"""IM006: repeated-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Pair, pairs
from generator.passages import FILL_IN, pair_text
from generator.pictures.relation import stems_for
from generator.pictures.stems import stems_of
from generator.registry import rule
from generator.shelf import easy_read_before


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
    """Flag one picture for two different ideas.

    Readers learn what a picture stands for. When it stands for two things, it helps with neither:
    an error in one document, a warning over all of them. Two files with the same bytes are one
    picture.

    Bad: one picture beside Phone us. and beside You get a letter.

    Good: one picture beside Phone us. and beside You can phone at any time.

    Source: Inclusion Europe, Information for all; Department of Health, making written
    information easier to understand 2010.
    """
    here = _uses(document, collection)
    others = [_uses(d, collection) for d in easy_read_before(document, collection.documents)]
    for shown, (first, *later) in here.items():
        name = first.picture.id if first.picture else ""
        keywords = stems_for(name, collection.catalogue)
        for pair in later:
            if not _same_idea(first, pair, keywords):
                yield _finding(pair, f"on line {first.span.line}", Severity.ERROR)
        before = [pair for other in others for pair in other.get(shown, ())]
        if before and not any(_same_idea(pair, first, keywords) for pair in before):
            where = f"in {before[0].span.path}:{before[0].span.line}"
            yield _finding(first, where, Severity.WARNING)


def _uses(document: Document, collection: Collection) -> dict[str, list[Pair]]:
    """Return the pairs by what their pictures show."""
    found: dict[str, list[Pair]] = {}
    for pair in pairs(document):
        if pair.picture and FILL_IN not in pair_text(pair):
            picture = collection.catalogue.get(pair.picture.id)
            found.setdefault(picture.digest if picture else pair.picture.id, []).append(pair)
    return found


def _finding(pair: Pair, where: str, severity: Severity) -> Finding:
    name = pair.picture.id if pair.picture else ""
    message = f'picture "{name}" stands for other words {where}'
    return Finding(pair.span, message, "choose another picture for one of the two", severity)


def _same_idea(one: Pair, other: Pair, keywords: frozenset[str]) -> bool:
    """Tell whether two pairs share a word, or both say what the picture is found by."""
    first, second = (frozenset(stems_of(pair_text(pair))) for pair in (one, other))
    return bool(first & second) or bool(first & keywords and second & keywords)
