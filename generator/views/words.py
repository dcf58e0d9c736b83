"""The words of a file against the words of the tree, and files that cannot be read.

All formats are compared in the same way, so that none can say less than another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CONTEXT = 4  # words shown on each side of a difference: enough to find the place

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
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


def _pieces(word: str, given: Sequence[str], start: int) -> int:
    """Count the words from ``start`` that together are ``word``; 0 where they are not."""
    joined, end = "", start
    while len(joined) < len(word) and end < len(given):
        joined, end = joined + given[end], end + 1
    return end - start if joined == word else 0


def _says(text: str) -> str:
    return f'says "{text}"' if text else "ends"
