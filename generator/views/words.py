"""The words of a file against the words of the tree, and files that cannot be read.

All formats are compared in the same way, so that none can say less than another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

CONTEXT = 4  # words shown on each side of a difference: enough to find the place

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_ADDRESS = re.compile(r"www\.|/.*/")
_UNSPACED = "\u2e80"  # from here on are scripts that have no spaces between words
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-"})


class UnreadableOutputError(ValueError):
    """The bytes are no file of the format that they should be. The message says why."""


@dataclass(frozen=True, slots=True)
class WordDifference:
    """The first place where a file says other words than its source.

    ``position`` counts the source's words before it. ``before`` are the last words that
    agree, ``expected`` and ``found`` what follows in the source and in the file, each a
    few words and empty at an end.
    """

    position: int
    before: str
    expected: str
    found: str

    @property
    def message(self) -> str:
        """Say the place and both sides in one line."""
        place = f'after "{self.before}"' if self.before else "at the start"
        return f"{place}, the source {_says(self.expected)} and the file {_says(self.found)}"


def words(texts: Iterable[str]) -> list[str]:
    """Split texts into words, each text ending one.

    Compatibility forms (NFKC), no-break spaces and hyphens, and characters that nobody
    sees are levelled out: they are how a word is set, not what it says.
    """
    return [word for text in texts for word in normalise(text).split()]


def normalise(text: str) -> str:
    """Return a text with one way to write each space, hyphen, ligature and accent."""
    visible = _INVISIBLE.sub("", text)
    return unicodedata.normalize("NFKC", visible).translate(_HYPHENS)


def difference(expected: Iterable[str], found: Iterable[str]) -> WordDifference | None:
    """Return the first place where ``found`` says other words than ``expected``, or None.

    A word of the source may be split in the file, by a line end or by markup in the
    middle of it. Words of the source that run together in the file are a difference,
    because a screen reader runs them together too.
    """
    wanted, given = words(expected), words(found)
    here = there = 0
    while here < len(wanted):
        taken = _pieces(wanted[here], given, there)
        if not taken:
            break
        here, there = here + 1, there + taken
    if here == len(wanted) and there == len(given):
        return None
    return WordDifference(
        here,
        " ".join(wanted[max(0, here - CONTEXT) : here]),
        " ".join(wanted[here : here + CONTEXT]),
        " ".join(given[there : there + CONTEXT]),
    )


def cut_words(expected: Iterable[str], found: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the words of the source that a file has in parts, with these parts.

    Left out are words that end a part with a mark of their own ("follow-up"), and web
    addresses. What follows the first word that the file does not have is not looked at.
    """
    given, there = words(found), 0
    for word in words(expected):
        parts = _parts(word, given, there)
        if not parts:
            return
        there += len(parts)
        if any(_cut(word, parts)) and not _ADDRESS.search(word):
            yield word, parts


def _cut(word: str, parts: list[str]) -> Iterator[bool]:
    """Tell for each place between two parts whether letters were parted there."""
    added = "".join(parts) != word
    for before, after in pairwise(parts):
        unspaced = after[0] >= _UNSPACED and before[-1] >= _UNSPACED
        yield after[0].isalnum() and (added or before[-1].isalnum()) and not unspaced


def _parts(word: str, given: Sequence[str], start: int) -> list[str]:
    """Return the words from ``start`` that together are ``word``; hyphens may be added."""
    left, end = word, start
    while left and end < len(given):
        whole = given[end]
        part = whole if left.startswith(whole) else whole.removesuffix("-")
        if not part or not left.startswith(part):
            return []
        left, end = left[len(part) :], end + 1
    return [] if left else list(given[start:end])


def _pieces(word: str, given: Sequence[str], start: int) -> int:
    """Count the words from ``start`` that together are ``word``; 0 where they are not."""
    joined, end = "", start
    while len(joined) < len(word) and end < len(given):
        joined, end = joined + given[end], end + 1
    return end - start if joined == word else 0


def _says(text: str) -> str:
    return f'says "{text}"' if text else "ends"
