"""IM010: same-words-other-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Pair, pairs
from generator.passages import pair_text, words
from generator.registry import rule
from generator.shelf import identities_of


@rule(
    "IM010",
    refs=("Inclusion Europe, Information for all",),
    editions=(Edition.EASY_READ,),
    rows=("ERP-5",),
)
def same_words_other_picture(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag the same words with two different pictures.

    Readers learn what a picture stands for. One idea has one picture, in this document (an
    error) and in all of them (a warning).

    Bad: "You can phone us." beside a mobile phone, and later beside a woman who talks

    Good: the same picture both times

    Source: Inclusion Europe, Information for all.
    """
    first: dict[tuple[str, ...], Pair] = {}
    elsewhere = {
        words_: pair for other in _before(document, collection) for words_, pair in _said(other)
    }
    for said, pair in _said(document):
        earlier = first.setdefault(said, pair)
        known = elsewhere.get(said)
        if _differ(earlier, pair):
            yield _finding(pair, earlier, Severity.ERROR)
        elif known and _differ(known, pair):
            yield _finding(pair, known, Severity.WARNING)


def _said(document: Document) -> Iterator[tuple[tuple[str, ...], Pair]]:
    for pair in pairs(document):
        text = pair_text(pair)
        if pair.picture and "[fill in" not in text and (said := tuple(words(text))):
            yield said, pair


def _before(document: Document, collection: Collection) -> Iterator[Document]:
    """Yield the Easy Read editions that come before this one, so that each pair is told once."""
    for place, other in enumerate(identities_of(collection.documents)):
        if other.path == document.span.path:
            return
        if other.edition is Edition.EASY_READ:
            yield collection.documents[place]


def _differ(one: Pair, other: Pair) -> bool:
    return bool(one.picture and other.picture and one.picture.id != other.picture.id)


def _finding(pair: Pair, earlier: Pair, severity: Severity) -> Finding:
    here, there = (p.picture.id if p.picture else "" for p in (pair, earlier))
    where = f"{earlier.span.path}:{earlier.span.line}"
    message = f'picture "{here}" here, "{there}" beside the same words in {where}'
    return Finding(pair.span, message, "use the same picture for both", severity)
