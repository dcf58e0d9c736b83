"""Paper: its sizes, in points, and the smallest one that holds something."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

_POINTS = 72 / 25.4
_SLACK = 0.5 * _POINTS  # two A5 pages are 296 mm wide on A4's 297: sizes are rounded to 1 mm


def mm(length: float) -> float:
    """Return millimetres as points."""
    return length * _POINTS


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in points."""

    width: float
    height: float

    @property
    def words(self) -> str:
        """The size as people say it: ``148 by 210 mm``."""
        return f"{self.width / _POINTS:.0f} by {self.height / _POINTS:.0f} mm"

    @property
    def turned(self) -> Size:
        """The same paper on its other side."""
        return Size(self.height, self.width)

    def holds(self, other: Size) -> bool:
        """Tell whether ``other`` fits on this paper, within half a millimetre."""
        return other.width <= self.width + _SLACK and other.height <= self.height + _SLACK

    def is_like(self, other: Size) -> bool:
        """Tell whether two sizes are the same within half a millimetre."""
        return self.holds(other) and other.holds(self)


def _sizes(**sizes: tuple[float, float]) -> MappingProxyType[str, Size]:
    return MappingProxyType({name: Size(mm(w), mm(h)) for name, (w, h) in sizes.items()})


# Upright, from small to large (ISO 216, and the untrimmed sizes of ISO 217)
PAPERS = _sizes(
    A5=(148, 210),
    A4=(210, 297),
    SRA4=(225, 320),
    A3=(297, 420),
    SRA3=(320, 450),
    A2=(420, 594),
    SRA2=(450, 640),
    A1=(594, 841),
    SRA1=(640, 900),
    A0=(841, 1189),
)


def turned_to_hold(paper: Size, needed: Size) -> Size | None:
    """Return the paper, upright or on its side, so that it holds ``needed``; None if it cannot."""
    return next((way for way in (paper, paper.turned) if way.holds(needed)), None)


def smallest(needed: Size) -> Size | None:
    """Return the smallest standard paper that holds ``needed``, the right way round."""
    ways = (turned_to_hold(paper, needed) for name, paper in PAPERS.items() if name != "A5")
    return next((way for way in ways if way), None)


def name_of(size: Size) -> str:
    """Return ``A4`` for a size that has a name, whichever way round, else its millimetres."""
    for name, paper in PAPERS.items():
        if paper.is_like(size) or paper.turned.is_like(size):
            return name
    return size.words
