"""What a drawing paints, as points: read from SVG or from a PDF, so that they can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from generator.views.diagram import Owner, ShownPart, Spot

_TOKEN = re.compile(r"[A-Za-z]|-?\d+(?:\.\d+)?")
_NEAR = 0.03  # points
_TAKES = {"M": 2, "L": 2, "l": 2, "Q": 4, "H": 1, "h": 1, "V": 1}


class Shape(NamedTuple):
    """A painted shape: the corners of its outline, and "#rrggbb" or "" for fill and stroke."""

    points: frozenset[Spot]
    fill: str
    stroke: str
    dashed: bool

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """The left, lower, right and upper edge, y as it is."""
        across, down = zip(*(self.points or {(0.0, 0.0)}), strict=True)
        return min(across), min(down), max(across), max(down)

    def like(self, other: Shape) -> bool:
        """Tell whether two shapes look the same: no corner is off by more than can be seen."""
        if self[1:] != other[1:]:
            return False
        pairs = (self.points, other.points), (other.points, self.points)
        return self.points == other.points or all(_cover(*pair) for pair in pairs)


def near(one: Spot, other: Spot) -> bool:
    """Tell whether two points are the same to the eye."""
    return abs(one[0] - other[0]) < _NEAR and abs(one[1] - other[1]) < _NEAR


def _cover(points: frozenset[Spot], others: frozenset[Spot]) -> bool:
    return all(any(near(point, other) for other in others) for point in points)


@dataclass(frozen=True, slots=True)
class Painting:
    """Shapes in the order in which they are painted, and where each line of words begins."""

    shapes: tuple[Shape, ...]
    lines: tuple[Spot, ...]

    def upright(self, ground: Shape) -> Painting:
        """Return this, read with y upwards, as a drawing in which the first shape is ``ground``."""
        if not self.shapes:
            return self
        left, _, right, top = self.shapes[0].edges
        x0, y0, x1, _ = ground.edges
        scale = (x1 - x0) / ((right - left) or 1.0)

        def moved(point: Spot) -> Spot:
            return spot((point[0] - left) * scale + x0, (top - point[1]) * scale + y0)

        shapes = (s._replace(points=frozenset(map(moved, s.points))) for s in self.shapes)
        return Painting(tuple(shapes), tuple(map(moved, self.lines)))


@dataclass(frozen=True, slots=True)
class Painted:
    """A shape, or the start of a line of words, with what it is a part of."""

    owner: Owner
    what: Shape | Spot


def painted(parts: Iterable[ShownPart]) -> Iterator[Painted]:
    """Yield what the elements of a drawing of ours paint, in points of the drawing."""
    for part in parts:
        match part.tag:
            case "tspan":
                yield Painted(part.owner, spot(float(part.get("x")), float(part.get("y"))))
            case "rect" | "circle" | "path":
                yield Painted(part.owner, _shape(part))


def spot(x: float, y: float) -> Spot:
    """Return a point to a hundredth, as exact as a drawing is written."""
    return round(x, 2) + 0.0, round(y, 2) + 0.0


def _shape(part: ShownPart) -> Shape:
    outline = {"rect": _corners, "circle": _extremes, "path": _course}[part.tag]
    points = frozenset(spot(x, y) for x, y in outline(part))
    fill, stroke = part.get("fill").lower(), part.get("stroke").lower()
    return Shape(points, fill.removeprefix("none"), stroke, bool(part.get("stroke-dasharray")))


def _numbers(part: ShownPart, *names: str) -> list[float]:
    return [float(part.get(name, "0")) for name in names]


def _corners(part: ShownPart) -> Iterator[Spot]:
    """Yield where the edges of a box begin and end, between its round corners."""
    x, y, wide, high, round_ = _numbers(part, "x", "y", "width", "height", "rx")
    across, down = min(round_, wide / 2), min(round_, high / 2)
    for edge in (y, y + high):
        yield from ((x + across, edge), (x + wide - across, edge))
    for edge in (x, x + wide):
        yield from ((edge, y + down), (edge, y + high - down))


def _extremes(part: ShownPart) -> Iterator[Spot]:
    x, y, r = _numbers(part, "cx", "cy", "r")
    yield from ((x - r, y), (x + r, y), (x, y - r), (x, y + r))


def _course(part: ShownPart) -> Iterator[Spot]:
    """Yield the corners of a path, of the commands that our drawings use."""
    x = y = 0.0
    for command, values in _commands(part.get("d")):
        match command:
            case "M" | "L" | "Q":
                x, y = values[-2:]
            case "l":
                x, y = x + values[0], y + values[1]
            case "H":
                x = values[0]
            case "h":
                x += values[0]
            case "V":
                y = values[0]
            case _:
                continue
        yield x, y


def _commands(course: str) -> Iterator[tuple[str, list[float]]]:
    tokens = _TOKEN.findall(course)
    starts = [at for at, token in enumerate(tokens) if token.isalpha()]
    for start, end in pairwise([*starts, len(tokens)]):
        command, values = tokens[start], [float(token) for token in tokens[start + 1 : end]]
        takes = _TAKES.get(command, 0)
        for at in range(0, len(values), takes) if takes else (0,):
            yield command, values[at : at + takes]
