"""IM010: same-words-other-picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Pair, pairs
from generator.passages import pair_text
from generator.registry import rule
from generator.shelf import identities_of

# Numbers are words here: "This is step 1." is not "This is step 2."
_WORD = re.compile(r"[^\W_]+")


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
    here = _said(document)
    elsewhere: dict[str, Pair] = {}
    for other in _before(document, collection):
        known = _said(other)
        for said in here.keys() & known.keys():
            elsewhere.setdefault(said, known[said][0])
    for said, (first, *later) in here.items():
        for pair in later:
            if _differ(first, pair):
                yield _finding(pair, first, Severity.ERROR)
        if said in elsewhere and _differ(elsewhere[said], first):
            yield _finding(first, elsewhere[said], Severity.WARNING)


@lru_cache(maxsize=1024)
def _said(document: Document) -> dict[str, list[Pair]]:
    """Return the pairs by their words: every document is compared with all before it."""
    found: dict[str, list[Pair]] = {}
    for pair in pairs(document):
        text = pair_text(pair)
        if pair.picture and "[fill in" not in text and (said := _WORD.findall(text.lower())):
            found.setdefault(" ".join(said), []).append(pair)
    return found


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
