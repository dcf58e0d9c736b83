"""Words that turn the meaning of a sentence: not, must, only, unless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|without|cannot|neither|nor|unable|\w+n['\u2019]t)\b",
    re.IGNORECASE,
)
_TURNS = {
    "not": NEGATION,
    "must": re.compile(r"\bmust\b(?! not\b)", re.IGNORECASE),
    "only": re.compile(r"\bonly\b", re.IGNORECASE),
    "unless": re.compile(r"\bunless\b", re.IGNORECASE),
}
# What says the same in easier words
_SAME = {
    "not": re.compile(
        r"\b(?:not|no|never|none|nobody|no one|nothing|without|cannot|stops?|instead|free|avoid"
        r"|unable|\w+n['\u2019]t)\b",
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


def kinds_said(text: str) -> frozenset[str]:
    """Return the kinds of turns that an easier text has, or words that mean the same."""
    return frozenset(kind for kind, pattern in _SAME.items() if pattern.search(text))
