"""Clues: words and pairs of words that speak for or against an idea, learnt from sentences.

"Turn off" beside "phone" speaks for the picture of no phones, and against that of an
appointment by phone. No list of keywords says so; what thousands of sentences have in common
does. scripts/learn_clues.py learns the weights of the starter's ideas.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from generator.pictures.stems import plain_words, stem
from generator.resources import starter_root

MADE = "images/core/clues.tsv"
TENTHS = 10  # a weight is written in tenths
_START, _END = "^", "$"


def clues_of(text: str) -> frozenset[str]:
    """Return the stems of all words of a text, and each two that stand beside each other."""
    stems = [stem(word) for word in plain_words(text).split()]
    edged = (_START, *stems, _END) if stems else ()
    pairs = (f"{one}_{other}" for one, other in zip(edged, edged[1:], strict=False))
    return frozenset((*stems, *pairs))


def speak(text: str) -> dict[str, float]:
    """Return how much the clues of a text speak for each idea by name, or against it.

    In units of the score of the search. More clues do not say more: the sum is over the root
    of their number.
    """
    _, table = _learnt()
    known = sorted(clue for clue in clues_of(text) if clue in table)
    said: dict[str, float] = {}
    for clue in known:
        for name, weight in _weights(table[clue]):
            said[name] = said.get(name, 0.0) + weight
    return {name: weight / len(known) ** 0.5 for name, weight in said.items()}


def _weights(written: str) -> Iterator[tuple[str, float]]:
    names, _ = _learnt()
    for pair in written.split(" "):
        number, _, tenths = pair.partition(":")
        yield names[int(number)], int(tenths) / TENTHS


@cache
def _learnt() -> tuple[tuple[str, ...], Mapping[str, str]]:
    """Return the names of the ideas, and the weights of each clue as written: most are not read."""
    text = (starter_root() / MADE).read_text(encoding="utf-8")
    first, *lines = text.splitlines()
    return tuple(first.split("\t")), dict(line.split("\t") for line in lines)
