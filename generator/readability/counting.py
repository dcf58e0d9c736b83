"""Count what the formulas need, each different word worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.readability.easy_words import is_easy
from generator.readability.formulas import Counts
from generator.readability.syllables import syllables

_POLY = 3
_LONG = 7


@dataclass(frozen=True, slots=True)
class _Word:
    letters: int
    syllables: int
    poly: bool
    complex: bool
    long: bool
    unfamiliar: bool


def count(sentences: Iterable[Sequence[str]]) -> Counts:
    """Return the counts of some sentences, each given as its words."""
    sizes = [words for words in sentences if words]
    flat = [word for words in sizes for word in words]
    facts = [_word(word) for word in flat]
    unfamiliar = [word.lower() for word, fact in zip(flat, facts, strict=True) if fact.unfamiliar]
    return Counts(
        sentences=len(sizes),
        words=len(flat),
        letters=sum(fact.letters for fact in facts),
        syllables=sum(fact.syllables for fact in facts),
        polysyllables=sum(fact.poly for fact in facts),
        complex_words=sum(fact.complex for fact in facts),
        long_words=sum(fact.long for fact in facts),
        unfamiliar=len(unfamiliar),
        unfamiliar_unique=len(set(unfamiliar)),
    )


@lru_cache(maxsize=65536)
def _word(word: str) -> _Word:
    letters = sum(char.isalnum() for char in word)
    beats = syllables(word)
    return _Word(
        letters=letters,
        syllables=beats,
        poly=beats >= _POLY,
        complex=_is_complex(word, beats),
        long=letters >= _LONG and not any(char.isdigit() for char in word),
        unfamiliar=not is_easy(word),
    )


def _is_complex(word: str, beats: int) -> bool:
    """Tell what Fog counts: not names, not compounds, not -ed and -es that make the third."""
    if beats < _POLY or "-" in word or word[0].isupper():
        return False
    return not (beats == _POLY and word.endswith(("ed", "es")) and syllables(word[:-2]) < _POLY)
