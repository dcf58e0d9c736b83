"""Words that are hard for a reader of Easy Read."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from generator.readability.easy_words import is_easy, stems
from generator.readability.syllables import syllables
from generator.readability.tables import read_list, read_table

_RARE = 4.0
_UNLISTED = 2.5  # below the last of the 30,000 words of the table


def hard_words(words: Iterable[str], known: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the hard words in order, each once, as written.

    Hard is a word off the Dale-Chall list that is rare (Zipf under 4.0), or a term of care
    that is common but not plain ("assessment"). Never hard: what is ``known`` (small letters),
    numbers, addresses, abbreviations in capitals, and names: words with a capital that do not
    come first. Give the words of one sentence, or all in small letters.
    """
    found: dict[str, None] = {}
    for index, word in enumerate(words):
        if not (index and word[:1].isupper()) and _may_be_hard(word, known):
            found.setdefault(word)
    return tuple(found)


@cache
def _zipf_table() -> dict[str, float]:
    return read_table("frequencies.txt", float)


@cache
def _everyday() -> frozenset[str]:
    return read_list("everyday.txt")


@cache
def _terms() -> frozenset[str]:
    return read_list("terms.txt")


def zipf(word: str) -> float:
    """Return how common a word is, as log10 of its uses in a thousand million words."""
    return zipf_or(word.lower().replace("\u2019", "'"), _UNLISTED)


def zipf_or(word: str, default: float) -> float:
    """Return the Zipf value of a word in small letters, or ``default`` where it is not listed."""
    return _zipf_table().get(word, default)


def _may_be_hard(word: str, known: frozenset[str]) -> bool:
    if not word[:1].isalpha() or word.isupper() or any(char in "@/." for char in word):
        return False
    clean = word.lower().replace("\u2019", "'").replace("\u2011", "-").removesuffix("'s")
    forms = stems(clean)
    if any(char.isdigit() for char in clean) or any(form in known for form in forms):
        return False
    return _is_hard(clean)


@lru_cache(maxsize=65536)
def _is_hard(word: str) -> bool:
    forms = stems(word)
    if any(form in _terms() for form in forms):
        return True
    if any(form in _everyday() for form in forms) or is_easy(word):
        return False
    if "-" in word:
        return any(_is_hard(part) for part in word.split("-") if part)
    return max(_common(form, word) for form in forms) < _RARE


def _common(form: str, word: str) -> float:
    """Take a stem's frequency only where the ending leaves the word as short to say."""
    return zipf(form) if form == word or syllables(form) + 1 >= syllables(word) else 0.0
