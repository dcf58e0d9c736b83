"""IM010: same-words-other-picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Pair, pairs
from generator.passages import FILL_IN, pair_text
from generator.pictures.catalogue import Catalogue
from generator.pictures.relation import idea_of
from generator.registry import rule
from generator.shelf import easy_read_before

# Numbers are words here: "This is step 1." is not "This is step 2."
_WORD = re.compile(r"[^\W_]+")


@rule(
    "IM010",
    refs=("Inclusion Europe, Information for all",),
    editions=(Edition.EASY_READ,),
    rows=("ERP-5",),
)
def same_words_other_picture(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag the same words, or the same idea, with two different pictures.

    Readers learn what a picture stands for. One idea has one picture, in this document (an
    error) and in all of them (a warning). Two texts say one idea when the picture catalogue
    has both as words of one concept, and neither says more. Two files with the same bytes are
    one picture.

    Bad: "You can phone us." beside a mobile phone, and later beside a woman who talks

    Good: the same picture both times

    Source: Inclusion Europe, Information for all.
    """
    catalogue = collection.catalogue
    here = _said(document, catalogue)
    elsewhere: dict[str, Pair] = {}
    for other in easy_read_before(document, collection.documents):
        known = _said(other, catalogue)
        for said in here.keys() & known.keys():
            elsewhere.setdefault(said, known[said][0])
    for said, (first, *later) in here.items():
        for pair in later:
            if _differ(first, pair, catalogue):
                yield _finding(pair, first, Severity.ERROR)
        if said in elsewhere and _differ(elsewhere[said], first, catalogue):
            yield _finding(first, elsewhere[said], Severity.WARNING)


@lru_cache(maxsize=1024)
def _said(document: Document, catalogue: Catalogue) -> dict[str, list[Pair]]:
    """Return the pairs by their idea or words: each document is compared with all before it."""
    found: dict[str, list[Pair]] = {}
    for pair in pairs(document):
        text = pair_text(pair)
        if pair.picture and FILL_IN not in text and (said := _WORD.findall(text.lower())):
            idea = idea_of(text, catalogue)
            found.setdefault(f"idea: {idea}" if idea else " ".join(said), []).append(pair)
    return found


def _differ(one: Pair, other: Pair, catalogue: Catalogue) -> bool:
    """Tell whether two pairs show different pictures: other bytes, whatever their names."""
    ids = {pair.picture.id for pair in (one, other) if pair.picture}
    shown = {picture.digest if (picture := catalogue.get(id)) else id for id in ids}
    return len(shown) > 1


def _finding(pair: Pair, earlier: Pair, severity: Severity) -> Finding:
    here, there = (p.picture.id if p.picture else "" for p in (pair, earlier))
    where = f"{earlier.span.path}:{earlier.span.line}"
    said, before = (_WORD.findall(pair_text(p).lower()) for p in (pair, earlier))
    same = "words" if said == before else "idea"
    message = f'picture "{here}" here, "{there}" beside the same {same} in {where}'
    return Finding(pair.span, message, "use the same picture for both", severity)
