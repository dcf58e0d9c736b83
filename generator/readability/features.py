"""What makes a sentence hard, in plain numbers that grow with difficulty."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log, sqrt

from generator.readability.easy_words import is_easy, stems
from generator.readability.passive import is_passive
from generator.readability.rarity import zipf_or
from generator.readability.syllables import syllables
from generator.readability.tables import read_list

_COMMON = 5.0  # Zipf: from here up, a word costs nothing
_UNLISTED = 2.0  # off the table: below the last of its 30,000 words
_STEM_AT_MOST = 4.0  # a form that is not listed is rarer than its stem
_STEM_STEP = 0.3
_SHORTEST_STEM = 4
_POLY = 3
_RAREST = 3

_ABBREVIATION = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z0-9/&-]*")
_ADDRESS = re.compile(r"[@/]|\w\.\w")
_NEGATIVE = re.compile(
    r"\b(?:not|no|never|none|nor|neither|without|cannot|\w+n['\u2019]t)\b", re.IGNORECASE
)
_JOINER = re.compile(
    r"\b(?:which|although|though|unless|because|while|whereas|whether|however|therefore|that|who"
    r"|whose|if|when|since|until|as well as|in order to)\b|[;:\u2013\u2014]",
    re.IGNORECASE,
)
_PREPOSITIONS = frozenset({"of", "in", "for", "by", "with", "from", "between", "among", "within"})
_READER = frozenset({"you", "your", "we", "our", "us", "i"})

# The features in their order, each with what it counts. All grow with difficulty.
NAMES = (
    "length",  # logarithm of the number of words
    "rarity",  # square root of the sum of how rare the words of content are (5 - Zipf)
    "rarest",  # mean of the three rarest words
    "rarity_per_word",
    "off_list_share",  # words off the Dale-Chall list, of all
    "off_list",  # square root of their number
    "syllables_per_word",
    "long_words",  # square root of the words of 3 or more syllables
    "passive",
    "negatives",  # at most 2
    "joiners",  # square root of the words that join clauses
    "numbers",  # square root
    "abbreviations",  # square root
    "prepositions",  # square root
    "impersonal",  # 1 where neither the reader nor "we" is spoken of
)


@dataclass(frozen=True, slots=True)
class Fact:
    """What one word is: ``deficit`` is how far it falls short of a common one, in Zipf."""

    deficit: float
    syllables: int
    listed: bool
    abbreviation: bool
    number: bool


@lru_cache(maxsize=131072)
def fact(word: str) -> Fact:
    """Return what a word is, as it is written."""
    lower = word.lower().replace("\u2019", "'").removesuffix("'s")
    said = word[:1].isalpha() and not _ADDRESS.search(word)
    return Fact(
        deficit=_deficit(lower) if said else 0.0,
        syllables=syllables(word) if said else 1,
        listed=is_easy(word) or not said,
        abbreviation=_ABBREVIATION.fullmatch(word) is not None,
        number=any(char.isdigit() for char in word),
    )


@cache
def _function_words() -> frozenset[str]:
    return read_list("function-words.txt")


def _deficit(word: str) -> float:
    return 0.0 if word in _function_words() else max(0.0, _COMMON - _zipf(word))


def _zipf(word: str) -> float:
    listed = zipf_or(word, 0.0)
    if listed:
        return max(listed, _UNLISTED)
    for stem in stems(word):
        of_stem = zipf_or(stem, 0.0) if len(stem) >= _SHORTEST_STEM else 0.0
        if of_stem:
            return max(min(of_stem, _STEM_AT_MOST) - _STEM_STEP, _UNLISTED)
    parts = [part for part in word.split("-") if len(part) > 1] if "-" in word else []
    return min((_zipf(part) for part in parts), default=_UNLISTED)


def names_in(words: Sequence[str]) -> frozenset[int]:
    """Return the places of proper names: words with a capital that do not come first."""
    return frozenset(
        place
        for place, word in enumerate(words)
        if place and word[0].isupper() and not fact(word).abbreviation
    )


def costs(words: Sequence[str], known: frozenset[str] = frozenset()) -> list[float]:
    """Return how rare each word is, 0 for names, abbreviations and ``known`` words.

    ``known`` are the words that a word list explains, in small letters.
    """
    names = names_in(words)
    return [
        0.0
        if place in names or fact(word).abbreviation or (known and word.lower() in known)
        else fact(word).deficit
        for place, word in enumerate(words)
    ]


def features(
    words: Sequence[str], text: str, known: frozenset[str] = frozenset()
) -> tuple[float, ...]:
    """Return the numbers of ``NAMES`` for one sentence, given its words and its text."""
    names = names_in(words)
    facts = [fact(word) for word in words]
    spoken = [
        f for place, f in enumerate(facts) if not (f.abbreviation or f.number or place in names)
    ]
    rare = sorted(costs(words, known), reverse=True)
    off = sum(
        not (f.listed or f.abbreviation or place in names or (known and word.lower() in known))
        for place, (word, f) in enumerate(zip(words, facts, strict=True))
    )
    lower = [word.lower() for word in words]
    count = len(words)
    return (
        log(max(1, count)),
        sqrt(sum(rare)),
        sum(rare[:_RAREST]) / _RAREST,
        sum(rare) / max(1, count),
        off / max(1, count),
        sqrt(off),
        sum(f.syllables for f in spoken) / max(1, len(spoken)),
        sqrt(sum(f.syllables >= _POLY for f in spoken)),
        float(is_passive(words)),
        float(min(2, len(_NEGATIVE.findall(text)))),
        sqrt(len(_JOINER.findall(text))),
        sqrt(sum(f.number for f in facts)),
        sqrt(sum(f.abbreviation for f in facts)),
        sqrt(sum(word in _PREPOSITIONS for word in lower)),
        float(not _READER.intersection(lower)),
    )
