"""What a drawing must not do: overlap, clip, hide, or lead a line through anything."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from generator.diagrams.items import LABEL, MARK, NUMBER, STAGE, TITLE, WAIT, Item, Kind
from generator.diagrams.layout import Layout, Point
from generator.diagrams.metrics import width
from generator.diagrams.room import CHIP
from generator.diagrams.shapes import CHOOSING

TYPES = (LABEL, MARK, NUMBER, STAGE, TITLE, WAIT, CHOOSING)
SLACK = 0.1


def faults(layout: Layout) -> list[str]:
    """Return all that is wrong with a layout."""
    return [*_outside(layout), *_overlaps(layout), *_struck(layout), *_clipped(layout), *_small()]


def _name(item: Item) -> str:
    return f"{item.kind} {' '.join(item.words)!r}"


def _outside(layout: Layout) -> Iterator[str]:
    for item in layout.items:
        if (
            item.left < 0
            or item.right > layout.width
            or item.top < 0
            or item.bottom > layout.height
        ):
            yield f"{_name(item)} is not on the page"
    for line in layout.lines:
        for x, y in (point for part in line.parts for point in part):
            if not (0 <= x <= layout.width and 0 <= y <= layout.height):
                yield f"the line {line.arrow} is not on the page"


def _overlaps(layout: Layout) -> Iterator[str]:
    for one, other in combinations(layout.items, 2):
        across = min(one.right, other.right) - max(one.left, other.left)
        down = min(one.bottom, other.bottom) - max(one.top, other.top)
        if across > SLACK and down > SLACK:
            yield f"{_name(one)} overlaps {_name(other)}"


def _struck(layout: Layout) -> Iterator[str]:
    for line in layout.lines:
        for piece in (piece for part in line.parts for piece in pairwise(part)):
            for item in layout.items:
                if _through(piece, item):
                    yield f"the line {line.arrow} goes through {_name(item)}"


def _through(piece: tuple[Point, Point], item: Item) -> bool:
    (a, b), (c, d) = piece
    across = min(max(a, c), item.right) - max(min(a, c), item.left)
    down = min(max(b, d), item.bottom) - max(min(b, d), item.top)
    if a == c:
        return item.left + SLACK < a < item.right - SLACK and down > SLACK
    return item.top + SLACK < b < item.bottom - SLACK and across > SLACK


def slanted(layout: Layout) -> list[str]:
    """Return the lines that have a piece that is neither upright nor level."""
    pieces = ((line, p) for line in layout.lines for part in line.parts for p in pairwise(part))
    return [str(line.arrow) for line, ((a, b), (c, d)) in pieces if a != c and b != d]


def _clipped(layout: Layout) -> Iterator[str]:
    for item in layout.items:
        for words, type, room in _lines(item):
            if width(words, type) > room + SLACK:
                yield f"{words!r} is cut off in {_name(item)}"


def _lines(item: Item) -> Iterator[tuple[str, object, float]]:
    match item.kind:
        case Kind.STEP:
            yield from ((words, TITLE, item.width - CHIP - 4) for words in item.words)
            yield from ((words, WAIT, item.width - CHIP - 4) for words in item.wait)
        case Kind.LABEL:
            yield from ((words, LABEL, item.width) for words in item.words)
        case Kind.STAGE:
            yield from ((words, STAGE, item.width) for words in item.words)
        case _:
            yield from ((words, MARK, item.width - 8) for words in item.words)


def _small() -> Iterator[str]:
    return (f"letters of {type.size} points" for type in TYPES if type.size < 9)


def words(layout: Layout) -> list[str]:
    """Return the words of each item, so that a lost one is seen."""
    return [" ".join(item.words) for item in layout.items]
