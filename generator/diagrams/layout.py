"""A drawing laid out: every box, label, mark and line with its place, in points.

Layers are rows; a stage is a band of rows. Lines run in rows only where an item keeps
room for them, and else between rows or at the side, so that none goes through a box.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from generator.diagrams.graph import Arrow, Graph
from generator.diagrams.items import Item, Kind, Row, Sheet
from generator.diagrams.ordering import order
from generator.diagrams.placing import place
from generator.diagrams.room import ABOVE_TITLE, BETWEEN, PAD, STRAIGHT, at_side
from generator.diagrams.routing import TRACK, Channels, net_of, route
from generator.diagrams.rows import Grid, Way, grid_of

Point = tuple[float, float]
_ABOVE, _BELOW = 6.0, 11.0  # of a channel: before its first track, and after its last


@dataclass(frozen=True, slots=True)
class Line:
    """The line of one arrow: its parts from its step to its goal, parted by its label."""

    arrow: Arrow
    parts: tuple[tuple[Point, ...], ...]
    back: bool
    pointed: bool


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies behind a stage: left, top, width and height."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A drawing: its size, the ground of each stage, all items but passing lines, all lines."""

    graph: Graph
    width: float
    height: float
    grounds: tuple[Ground, ...]
    items: tuple[Item, ...]
    lines: tuple[Line, ...]


def lay_out(graph: Graph, sheet: Sheet) -> Layout:
    """Lay out a graph; it may come out larger than the sheet (see ``pages``)."""
    return _laid(graph, sheet, grid_of(graph, sheet))


def fitting(graph: Graph, sheet: Sheet) -> Layout | None:
    """Return the layout of a graph if it fits on its sheet."""
    grid = grid_of(graph, sheet)
    if grid.width > sheet.width or _least_height(grid) > sheet.height:
        return None
    laid = _laid(graph, sheet, grid)
    return laid if laid.height <= sheet.height else None


def _laid(graph: Graph, sheet: Sheet, grid: Grid) -> Layout:
    order(grid.rows)
    width = max(sheet.width, grid.width)
    high = width - PAD - at_side(graph)
    place(grid.rows, PAD, high)
    channels = route(grid, high + PAD)
    grounds = _stack(grid.rows, channels, width)
    items = tuple(i for row in grid.rows for i in row.items if i.kind is not Kind.PASS)
    lines = tuple(_line(grid, way, channels) for way in grid.ways)
    return Layout(graph, width, grounds[-1].top + grounds[-1].height, grounds, items, lines)


def _least_height(grid: Grid) -> float:
    """Return the height of all rows if no line between them ran across."""
    high = sum(max((item.height for item in row.items), default=0.0) for row in grid.rows)
    return high + STRAIGHT * (len(grid.rows) - 1)


def _stack(rows: list[Row], channels: Channels, width: float) -> tuple[Ground, ...]:
    """Set the top of each row and item, and return the ground of each stage."""
    y, grounds, start = 0.0, list[Ground](), 0.0
    for number, row in enumerate(rows):
        if row.items and row.items[0].kind is Kind.STAGE:
            y += _channel(channels, number) if number else 0.0
            if number:
                grounds.append(Ground(0.0, start, width, y - start))
                y += BETWEEN
            start, y = y, y + ABOVE_TITLE
        else:
            y += _channel(channels, number)
        row.top, row.height = y, max((item.height for item in row.items), default=0.0)
        for item in row.items:
            item.top = y
            if item.kind is Kind.PASS:
                item.height = row.height
        y += row.height
    y += _channel(channels, len(rows))
    return (*grounds, Ground(0.0, start, width, y - start))


def _channel(channels: Channels, number: int) -> float:
    tracks = channels.tracks(number)
    last = number == len(channels.runs) - 1
    if last and not tracks:
        return PAD
    return _ABOVE + TRACK * (tracks - 1) + _BELOW if tracks else STRAIGHT


def _line(grid: Grid, way: Way, channels: Channels) -> Line:
    """Return the line of a way: down from item to item, and up at the side if it leads back."""
    parts: list[list[Point]] = [[]]
    run = way.items[:-1] if way.rail else way.items
    for one, other in pairwise(run):
        y = _track_y(grid, channels, other.row, net_of(one, other))
        parts[-1] += [(one.x, one.bottom), (one.x, y), (other.x, y), (other.x, other.top)]
        if other.kind is Kind.LABEL:
            parts.append([])
    if way.rail:
        parts[-1] += _up(grid, way, channels)
    tidy = tuple(tuple(_tidied(part)) for part in parts if part)
    return Line(way.arrow, tidy, way.rail, pointed=True)


def _up(grid: Grid, way: Way, channels: Channels) -> list[Point]:
    last, goal = way.items[-2:]
    rail = channels.rails[id(goal)]
    low = _track_y(grid, channels, last.row + 1, (id(goal), "back"))
    high = _track_y(grid, channels, goal.row, (id(goal), "in"))
    across = [(rail, low), (rail, high), (goal.x, high), (goal.x, goal.top)]
    return [(last.x, last.bottom), (last.x, low), *across]


def _track_y(grid: Grid, channels: Channels, channel: int, net: tuple[int, str]) -> float:
    above = grid.rows[channel - 1]
    track = channels.runs[channel][net].track
    return above.top + above.height + _ABOVE + TRACK * track


def _tidied(points: list[Point]) -> list[Point]:
    """Leave out points that stand on a straight line between their neighbours."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        while len(kept) > 1 and _in_line(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return kept


def _in_line(a: Point, b: Point, c: Point) -> bool:
    return a[0] == b[0] == c[0] or a[1] == b[1] == c[1]
