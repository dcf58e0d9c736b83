"""How many lines some words take in Arial: widths of its letters, in thousandths of an em.

They are those of the metrics that Adobe published for Helvetica, which Arial shares.
"""

from __future__ import annotations

from types import MappingProxyType

ARIAL_LINE = 1.15  # height of a single line of Arial, in ems
_OTHER = 600  # for a letter that is not listed
_LEAST = 300  # for one of another script: words shall not be taken for longer than they are
_LATIN = "\u024f"

_BY_WIDTH = MappingProxyType(
    {
        191: "'",
        222: "ijl",
        260: "|",
        278: " !,./:;I[\\]ft\u00a0",
        333: "-()`r",
        334: "{}",
        355: '"',
        389: "*",
        469: "^",
        500: "Jcksvxyz",
        556: "#$0123456789?L_abdeghnopqu\u00a3",
        584: "+<=>~",
        611: "FTZ",
        667: "&ABEKPSVXY",
        722: "CDHNRUw",
        778: "GOQ",
        833: "Mm",
        889: "%",
        944: "W",
        1015: "@",
    }
)
_WIDTHS = MappingProxyType({letter: w for w, letters in _BY_WIDTH.items() for letter in letters})


def width(words: str, size: float) -> float:
    """Return the width of some words in points, at ``size`` points."""
    return sum(_WIDTHS.get(letter) or _other(letter) for letter in words) * size / 1000


def _other(letter: str) -> int:
    return _OTHER if letter <= _LATIN else _LEAST


def lines(words: str, size: float, available: float) -> int:
    """Return how many lines some words take where ``available`` points are to be had."""
    count, used = 1, 0.0
    for word in words.split(" "):
        needed = width(word, size)
        if used and used + width(" ", size) + needed > available:
            count, used = count + 1, needed
        else:
            used += needed + (width(" ", size) if used else 0)
    return count
