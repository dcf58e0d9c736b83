"""Clues: words and pairs of words that speak for or against an idea, learnt from sentences.

"Turn off" beside "phone" speaks for the picture of no phones, and against that of an
appointment by phone. No list of keywords says so; what thousands of sentences have in common
does. scripts/learn_clues.py learns the weights of the starter's ideas.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import chain, pairwise

from generator.pictures.stems import plain_words, stem
from generator.resources import starter_root

MADE = "images/core/clues.tsv"
TENTHS = 10  # a weight is written in tenths
_START, _END = "^", "$"


def clues_of(text: str) -> frozenset[str]:
    """Return the stems of all words of a text, and each two that stand beside each other."""
    stems = [stem(word) for word in plain_words(text).split()]
    edged = (_START, *stems, _END) if stems else ()
    pairs = (f"{one}_{other}" for one, other in pairwise(edged))
    return frozenset((*stems, *pairs))


def speak(text: str) -> dict[str, float]:
    """Return how much the clues of a text speak for each idea by name, or against it.

    In units of the score of the search. More clues do not say more: the sum is over the root
    of their number.
    """
    clues = [found for clue in sorted(clues_of(text)) if (found := _weights(clue))]
    names, _ = _learnt()
    said = [0.0] * len(names)
    for number, weight in chain.from_iterable(clues):
        said[number] += weight
    return {names[number]: whole / len(clues) ** 0.5 for number, whole in enumerate(said) if whole}


@lru_cache(maxsize=16384)
def _weights(clue: str) -> tuple[tuple[int, float], ...]:
    _, table = _learnt()
    pairs = (pair.split(":") for pair in table.get(clue, "").split())
    return tuple((int(number), int(tenths) / TENTHS) for number, tenths in pairs)


@cache
def _learnt() -> tuple[tuple[str, ...], Mapping[str, str]]:
    """Return the names of the ideas, and the weights of each clue as written: most are not read."""
    text = (starter_root() / MADE).read_text(encoding="utf-8")
    first, *lines = text.splitlines()
    return tuple(first.split("\t")), dict(line.split("\t") for line in lines)
