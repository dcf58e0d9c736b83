"""The plain forms of words, so that "told", "tells" and "telling" are found by "tell"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

_WORD = re.compile(r"[a-z0-9]+(?:['\u2019][a-z]+)?")
_NO = re.compile(
    r"\b(?:no|not|never|without|cannot|stop|none|nobody|\w+n['\u2019]t)\b", re.IGNORECASE
)
_COMMA = re.compile(r"(?<=\d),(?=\d{3})")
_Y = re.compile(r"(?<=[a-z]{2})i(?:es|ed|er|est)$")
# "Supporter" has to do with "support"; "letter" has nothing to do with "let".
_ENDING = re.compile(r"(?:(?<=[a-z]{3})(?:ings?|ed|es|s|ly)|(?<=[a-z]{5})ers?)$")
_DIGITS_OF_A_PHONE = 3  # 111 and 999 say much
_DOUBLED = re.compile(r"([bdgmnprt])\1$")


def _lines(name: str) -> list[str]:
    text = files("generator.pictures").joinpath("data", name).read_text("utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


@cache
def _forms() -> Mapping[str, str]:
    rows = (line.split() for line in _lines("forms.txt"))
    return {form: plain for plain, *forms in rows for form in forms}


@cache
def _small() -> frozenset[str]:
    return frozenset(word for line in _lines("small-words.txt") for word in line.split())


@cache
def _whole() -> frozenset[str]:
    return frozenset(word for line in _lines("whole-words.txt") for word in line.split())


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """Return what a word has in common with its other forms."""
    plain = word.replace("\u2019", "'").removesuffix("'s")
    plain = _forms().get(plain, plain)
    if plain in _whole():
        return plain
    plain = _Y.sub("y", plain)
    if plain.endswith("ss"):
        return plain
    bare = _ENDING.sub("", plain)
    return _DOUBLED.sub(r"\1", bare).rstrip("e") if len(bare) > 1 else plain


def is_light(stem_: str) -> bool:
    """Tell whether a stem says little about what a sentence is of: "tell", "people", "10"."""
    return stem_ in _light() or (stem_.isdigit() and len(stem_) < _DIGITS_OF_A_PHONE)


@cache
def _light() -> frozenset[str]:
    return frozenset(stem(word) for line in _lines("light-words.txt") for word in line.split())


def says_no(text: str) -> bool:
    """Tell whether a text says "no" or "not" in any form."""
    return _NO.search(text) is not None


def plain_words(text: str) -> str:
    """Return the words of a text in small letters, a space between each two."""
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    """Return the words of a text in small letters: "9,000" is one, "co-production" two."""
    return _WORD.findall(_COMMA.sub("", text.lower().replace("-", " ")))


def stems_of(text: str) -> tuple[str, ...]:
    """Return the stems of the words of a text that carry meaning, in order."""
    words = _words(text)
    kept = [word for word in words if word not in _small()] or words
    return tuple(stem(word) for word in kept)
