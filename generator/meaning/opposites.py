"""Two clauses that say the same, but for a "not"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from generator.meaning.turns import NEGATION
from generator.readability import Sentence
from generator.readability.tables import read_list
from generator.readability.tokens import words_of

_CLAUSE = re.compile(
    r"[,;:\u2013]\s|\s(?:but|and|because|so|if|when|where|which|who|that|then)\s", re.IGNORECASE
)
# What turns a "not" back, or asks for it only at times: such a clause has no plain opposite
_TURNS_BACK = re.compile(
    r"\b(?:without|until|unless|except|only|just|always|all|every|enough|too|more)\b", re.IGNORECASE
)
# "You do not have to come" and "You can come" are both right
_FREE = re.compile(r"(?:\bnot|n['\u2019]t) (?:have|need|got) to\b|\bno need\b", re.IGNORECASE)
_ABLE = re.compile(r"\b(?:can|could|may|might|if you|want|wish|choose)\b", re.IGNORECASE)
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|s)$")
_TELLING = frozenset("before after under over up down in out on off".split())
_EMPTY = frozenset("need needs cannot please unable".split())
_LEAST, _LIKE = 2, 0.6


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence: the words that carry meaning, and whether it is turned by "not"."""

    stems: tuple[str, ...]
    negated: bool
    text: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Opposite:
    """An easy sentence, and the one of the full text to which it may be the opposite."""

    easy: Sentence
    full: Sentence


def opposites(easy: Sequence[Sentence], full: Sequence[Sentence]) -> Iterator[Opposite]:
    """Yield each easy sentence that differs from one of the full text only in its "not".

    Nothing is yielded where the full text says both, or where either has a word such as
    "until", with which a "not" is easily said without it.
    """
    if not any(NEGATION.search(sentence.text) for sentence in (*easy, *full)):
        return
    told = tuple(clause for sentence in full for clause in clauses(sentence))
    index: dict[str, list[int]] = {}
    for place, clause in enumerate(told):
        for stem in set(clause.stems):
            index.setdefault(stem, []).append(place)
    for sentence in easy:
        found = (_opposite(clause, told, index) for clause in clauses(sentence))
        other = next((one for one in found if one), None)
        if other:
            yield Opposite(sentence, other.sentence)


def _opposite(
    clause: Clause, told: tuple[Clause, ...], index: dict[str, list[int]]
) -> Clause | None:
    stems = set(clause.stems)
    shared = Counter(place for stem in stems for place in index.get(stem, ()))
    alike = [told[place] for place, count in shared.items() if count == len(stems)]
    if any(other.negated == clause.negated for other in alike):
        return None
    return next((other for other in alike if _excludes(clause, other)), None)


def _excludes(one: Clause, other: Clause) -> bool:
    texts = (one.text, other.text)
    free = any(_FREE.search(text) for text in texts) and any(_ABLE.search(text) for text in texts)
    back = any(_TURNS_BACK.search(text) for text in texts)
    if free or back or not _in_order(one.stems, other.stems):
        return False
    if len(one.stems) < _LEAST:
        return one.stems == _stems(one.sentence.text) == _stems(other.sentence.text)
    return len(one.stems) >= _LIKE * len(other.stems)


def _in_order(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    """Tell whether stems keep their order among more: "A before B" is not "B before A"."""
    rest = iter(many)
    return all(stem in rest for stem in few)


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence; a question has none, since it states nothing."""
    if sentence.text.endswith("?"):
        return
    for text in _CLAUSE.split(sentence.text):
        stems = _stems(text)
        if stems:
            yield Clause(stems, NEGATION.search(text) is not None, text, sentence)


def _stems(text: str) -> tuple[str, ...]:
    lower = (word.lower() for word in words_of(text))
    return tuple(_ENDING.sub("", word) for word in lower if word not in _empty_words())


@cache
def _empty_words() -> frozenset[str]:
    return (read_list("function-words.txt") | _EMPTY) - _TELLING
