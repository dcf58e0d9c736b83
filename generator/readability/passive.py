"""Whether a sentence is in the passive voice: "you are seen by a nurse"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from generator.readability.tables import read_list

_BE = frozenset(
    "am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're".split()
)
_GET = frozenset("get gets getting got".split())
_BE_OR_GET = _BE | _GET
_REFLEXIVE = frozenset("changed dressed organised set settled started used washed".split())
_NAMING = frozenset("called given known made named offered sent shown taught told".split())
_ADVERBS = frozenset(
    "not never always often also still now only already sometimes then both all just ever last"
    " first next soon well further".split()
)
_ASKED = frozenset("you we they he she it i".split())
_NOT_USED = frozenset("the a an this that your my our their his her it being having".split())
_MOST_ADVERBS = 2
_SHORTEST = 4  # "used"


def is_passive(words: Sequence[str]) -> bool:
    """Tell whether the words of one sentence have a form of "be" or "get" and a participle.

    It rather misses a passive than takes "you are worried" or "they are trained nurses" for
    one: what most often says how somebody is does not count, unless "by" comes after it.
    """
    plain = "\n".join(words).lower().replace("\u2019", "'").split("\n")
    places = [(at, _next_place(plain, at)) for at, word in enumerate(plain) if word in _BE_OR_GET]
    return any(
        _is_verb(words, plain, place, plain[at] in _GET)
        for at, place in places
        if place < len(plain)
    )


def _next_place(plain: list[str], at: int) -> int:
    """Return where the participle would stand: after adverbs, and after "you" in a question."""
    place = at + 1
    if at < _MOST_ADVERBS and not _ASKED.isdisjoint(plain[place : place + 1]):
        place += 1
    last = place + _MOST_ADVERBS
    while place < min(last, len(plain)) and _is_adverb(plain[place]):
        place += 1
    return place


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and word != "family")


def _is_verb(words: Sequence[str], plain: list[str], at: int, got: bool) -> bool:
    word, after = plain[at], plain[at + 1] if at + 1 < len(plain) else ""
    if words[at][:1].isupper() or not _looks_passive(word):
        return False
    if after == "by":
        return True
    if word in _states() or (got and word in _REFLEXIVE) or _is_habit(plain, at):
        return False
    return not after or word in _NAMING or _may_follow(after) or plain[at - 1] in {"been", "being"}


def _looks_passive(word: str) -> bool:
    if word.startswith("un") and not word.startswith("under"):
        return word == "undone"
    return word in _irregular() or (
        word.endswith("ed") and "-" not in word and len(word) >= _SHORTEST
    )


def _is_habit(plain: list[str], at: int) -> bool:
    """Tell "you are fed up" and "you are used to it" from "it is used to treat pain"."""
    return plain[at : at + 2] == ["fed", "up"] or (
        plain[at : at + 2] == ["used", "to"] and not _NOT_USED.isdisjoint(plain[at + 2 : at + 3])
    )


def _may_follow(word: str) -> bool:
    return not word.isalpha() or word.endswith(("ly", "ing")) or word in _followers()


@cache
def _irregular() -> frozenset[str]:
    return read_list("participles.txt")


@cache
def _states() -> frozenset[str]:
    return read_list("not-passive.txt")


@cache
def _followers() -> frozenset[str]:
    return read_list("after-participle.txt")
