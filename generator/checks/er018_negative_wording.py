"""ER018: negative-wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Callout, Document, Edition, Quote, Section, walk
from generator.parts import headings
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule
from generator.vocabulary.phrases import phrases, search_for

_BREAK = re.compile(
    r"[,;:\u2013\u2014]|\b(?:and|or|but|if|because|when|so|that|who|which|unless|what|how|why)\b"
)
# "not unusual", but not "not under 18", "not united" or "not until"
_NOT_UN = re.compile(
    r"\b(?:not|never) (?:an? |very )?un(?!der|i|til|less|cle|to\b)\w+", re.IGNORECASE
)
_POSITIVE = (
    'say what is so, or what to do: "we are open on weekdays", not "we are not open on Sunday"'
)


@rule(
    "ER018",
    languages=ENGLISH_ONLY,
    refs=("The Easy Read Standard", "Inclusion Europe, Information for all"),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-06",),
)
def negative_wording(
    document: Document, collection: Collection, *, limit: int = 0, ceiling: int = 1, near: int = 6
) -> Iterator[Finding]:
    """Flag a sentence that says what is not so.

    The small word "not" is easy to miss, and then the sentence says the opposite. Two of them
    in one sentence stop the build: "do not leave without your form". One is right in a
    sentence that keeps people safe, in a crisis box or an important box, in a quotation, where
    the reader is free ("you do not need to"), and where the part of the full document that is
    covered says a "not" too. ``near`` is how many words may stand between the two halves of a
    double negative.

    Bad: We are not open on Sunday. It is not unusual.

    Good: We are open Monday to Saturday. It is common. Do not stop your medicine.

    Source: The Easy Read Standard; Inclusion Europe, Information for all.
    """
    lists = collection.settings.lists
    negative = search_for(tuple(vocabulary.merged("negative-words", lists).values()))
    safety = search_for(tuple(vocabulary.merged("safety-phrases", lists).values()))
    right = _right_blocks(document, collection)
    for sentence in sentences(document, scored=True):
        found = list(phrases(sentence.text, negative))
        if found and _is_double(sentence.text, found, near):
            message, hint = "sentence has a double negative", "say it without both of them"
            yield Finding(sentence.span, message, hint, Severity.ERROR)
        elif len(found) > limit and not any(phrases(sentence.text, safety)):
            words = ", ".join(f'"{one[0]}"' for one in found)
            message = f"negative words {words}: {len(found)} in the sentence, limit {limit}"
            if len(found) > ceiling:
                yield Finding(sentence.span, message, _POSITIVE, Severity.ERROR)
            elif id(sentence.block) not in right:
                yield Finding(sentence.span, message, _POSITIVE)


def _is_double(text: str, found: list[re.Match[str]], near: int) -> bool:
    """Tell whether two negatives stand in one clause: "not without", "not unusual"."""
    between = (text[one.end() : two.start()].lower() for one, two in pairwise(found))
    close = (gap for gap in between if len(gap.split()) <= near)
    return any(not _BREAK.search(gap) for gap in close) or _NOT_UN.search(text) is not None


def _right_blocks(document: Document, collection: Collection) -> set[int]:
    """Return which blocks may say what is not so: boxes, quotations, and what the full one says."""
    needed = _negative_parts(collection.find(document.name))
    return {
        id(inner)
        for node in walk(document)
        if (isinstance(node, Callout) and node.kind in {"crisis", "important"})
        or isinstance(node, Quote)
        or (isinstance(node, Section) and not needed.isdisjoint(node.covers))
        for inner in walk(node)
    }


def _negative_parts(full: Document | None) -> set[str]:
    """Return the names of the parts of the full document that say a negative themselves."""
    if full is None:
        return set()
    entries = vocabulary.listed("negative-words").values()
    search = search_for(tuple(replace(entry, unless=()) for entry in entries))
    said = {id(s.block) for s in sentences(full) if any(phrases(s.text, search))}
    return {h.id for _, h in headings(full) if any(id(node) in said for node in walk(h))}
