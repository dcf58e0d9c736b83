"""Words that turn the meaning of a sentence: not, must, only, unless."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.readability.tables import read_list

_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|s)$")
_TURNS = {
    "not": re.compile(
        r"\b(?:not|no|never|none|nobody|nothing|without|cannot|neither|nor|\w+n['\u2019]t)\b",
        re.IGNORECASE,
    ),
    "must": re.compile(r"\bmust\b(?! not\b)", re.IGNORECASE),
    "only": re.compile(r"\bonly\b", re.IGNORECASE),
    "unless": re.compile(r"\bunless\b", re.IGNORECASE),
}
# What says the same in easier words
_SAME = {
    "not": re.compile(
        r"\b(?:not|no|never|none|nobody|no one|nothing|without|cannot|stops?|instead|free"
        r"|\w+n['\u2019]t)\b",
        re.IGNORECASE,
    ),
    "must": re.compile(r"\b(?:must|ha(?:ve|s) to|needs? to|always)\b", re.IGNORECASE),
    "only": re.compile(r"\b(?:only|just|no one else|nobody else|nothing else)\b", re.IGNORECASE),
    "unless": re.compile(
        r"\b(?:unless|except|until|if\b.{0,60}\bnot|not\b.{0,60}\bif)\b", re.IGNORECASE
    ),
}


@dataclass(frozen=True, slots=True)
class Turn:
    """A word that turns the meaning of a sentence: its kind ("not"), and as written."""

    kind: str
    written: str


def turns(text: str) -> Iterator[Turn]:
    """Yield each kind of turn that a sentence has, once."""
    for kind, pattern in _TURNS.items():
        found = pattern.search(text)
        if found:
            yield Turn(kind, found[0])


def says(kind: str, text: str) -> bool:
    """Tell whether an easier text has a turn of a kind, or something that means the same."""
    return _SAME[kind].search(text) is not None


def content_stems(words: Iterable[str]) -> frozenset[str]:
    """Return the words that carry meaning, in small letters and without their endings."""
    lower = (word.lower() for word in words)
    return frozenset(_ENDING.sub("", word) for word in lower if word not in _empty_words())


@cache
def _empty_words() -> frozenset[str]:
    return read_list("function-words.txt") | {"need", "needs", "cannot"}
