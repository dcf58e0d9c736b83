"""How high the picture on an Easy Read cover may be: what the words leave of the page."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import NamedTuple

from generator.diagrams.metrics import BOLD, REGULAR, SEMIBOLD, Type, wrap
from generator.wording import CoverLine


class _Look(NamedTuple):
    """As in print-easy-read.css: type, millimetres of a line, and those round the lines."""

    type: Type
    line: float
    around: float = 0.0


_LOOKS = MappingProxyType(
    {
        "organisation": _Look(Type(16, SEMIBOLD), 8.5, 10),
        "edition": _Look(Type(22, BOLD), 11.6, 2),
        "title": _Look(Type(40, BOLD), 16.3, 7),
        "subtitle": _Look(Type(22, REGULAR), 10.1, 5),
        "status": _Look(Type(16, BOLD), 9.1, 10.2),
    }
)
_USUAL = _Look(Type(16, REGULAR), 9.1)
_WIDE = 164 / 25.4 * 72  # points of the words across
_ROOM = 228.0  # millimetres for the lines and the picture, without what is round them
_LEAST, _MOST = 25.0, 85.0


def picture_height(lines: Iterable[CoverLine]) -> float:
    """Return how many millimetres high the picture under the lines of a cover may be."""
    left = _ROOM - sum(_height(line) for line in lines)
    return round(max(_LEAST, min(left, _MOST)), 1)


def _height(line: CoverLine) -> float:
    look = _LOOKS.get(line.role, _USUAL)
    return len(wrap(line.text, look.type, _WIDE)) * look.line + look.around
