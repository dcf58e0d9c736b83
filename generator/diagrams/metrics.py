"""How wide words are in the fonts that ship, and where their lines end."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from generator.resources import starter_root

REGULAR, SEMIBOLD, BOLD = 400, 600, 700
_FILES = MappingProxyType(
    {
        REGULAR: "OpenSans-Regular.ttf",
        SEMIBOLD: "OpenSans-Semibold.ttf",
        BOLD: "OpenSans-Bold.ttf",
    }
)
LINE = 1.28  # of the size: from one line of a label to the next


class Type(NamedTuple):
    """A size in points and a weight of Open Sans."""

    size: float
    weight: int = REGULAR

    @property
    def line(self) -> float:
        """The height of one line."""
        return self.size * LINE


@lru_cache(maxsize=8192)
def width(text: str, type: Type) -> float:
    """Return how many points a text is wide."""
    advances, usual = _advances(type.weight)
    return sum(advances.get(ord(c), usual) for c in text) * type.size


@lru_cache(maxsize=4096)
def wrap(text: str, type: Type, room: float) -> tuple[str, ...]:
    """Return the lines of a text that is at most ``room`` points wide, as even as can be.

    A word that is wider than the room is parted; nothing is left out.
    """
    words = [part for word in text.split() for part in _parted(word, type, room)]
    lines = _filled(words, type, room)
    return _filled(words, type, _narrowest(words, type, room, len(lines)))


def _filled(words: list[str], type: Type, room: float) -> tuple[str, ...]:
    lines: list[str] = []
    used, space = 0.0, width(" ", type)
    for word in words:
        wide = width(word, type)
        if lines and used + space + wide <= room:
            lines[-1] += f" {word}"
            used += space + wide
        else:
            lines.append(word)
            used = wide
    return tuple(lines)


def _narrowest(words: list[str], type: Type, room: float, count: int) -> float:
    """Return the least room in which the words still fill ``count`` lines."""
    tight = room
    while count > 1 and tight > room / 2:
        if len(_filled(words, type, tight - 4)) > count:
            break
        tight -= 4
    widest = max((width(word, type) for word in words), default=0.0)
    return max(tight, widest)


def _parted(word: str, type: Type, room: float) -> Iterator[str]:
    rest = word
    while width(rest, type) > room and len(rest) > 1:
        end = len(rest) - 1
        while end > 1 and width(rest[:end] + "-", type) > room:
            end -= 1
        yield rest[:end] + "-"
        rest = rest[end:]
    yield rest


@cache
def _advances(weight: int) -> tuple[dict[int, float], float]:
    """Return the width of each character in ems, and that of one which the font has not."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only where something is drawn

    path = starter_root() / "templates" / "fonts" / _FILES[weight]
    with TTFont(path, lazy=True) as font:
        em = font["head"].unitsPerEm
        table: dict[str, Any] = font["hmtx"].metrics
        advances = {code: table[name][0] / em for code, name in font.getBestCmap().items()}
    return advances, 1.0
