"""From a graph to rows of items: steps below each other, labels and marks between them.

A line that passes other rows is an item there too, so that it has a place of its own and
never goes through a box. Arrows that lead back have no items but their label: they go up
at the side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from generator.diagrams.graph import Arrow, Band, Box, Graph
from generator.diagrams.items import LABEL, MARK, STAGE, Item, Kind, Row, Sheet
from generator.diagrams.labels import (
    ENDS,
    STARTS,
    coming_of,
    label_of,
    mark_of,
)
from generator.diagrams.metrics import Type, width, wrap
from generator.diagrams.room import GAP, PAD, PASS, at_side, box_size, most, ranks, widened

_T = TypeVar("_T")
_PILL = 9.0  # from the words of a mark to its edge
_SPARE = 2  # lines that may pass beside marks in any row but the first


@dataclass(slots=True)
class Way:
    """One arrow with the items that it runs through; ``rail`` where it leads back."""

    arrow: Arrow
    items: list[Item]
    rail: bool = False


@dataclass(slots=True)
class Grid:
    """All rows from top to bottom, and all ways. ``width`` is what the widest row needs."""

    rows: list[Row] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    boxes: dict[str, Item] = field(default_factory=dict)
    width: float = 0.0


def grid_of(graph: Graph, sheet: Sheet) -> Grid:
    """Return the rows of a graph, with as many boxes side by side as the sheet has room for.

    Where nothing fits, the narrowest is returned.
    """
    sheet = widened(graph, sheet)
    boxes, labels = (most(sheet, wide) for wide in (sheet.box, sheet.label))
    tries = [(across, labels) for across in range(boxes, 0, -1)]
    tries += [(1, across) for across in range(labels - 1, 0, -1)]
    for across, beside in tries:
        grid = _Maker(graph, sheet, across, beside).made()
        grid.width = _needed(graph, grid)
        if grid.width <= sheet.width:
            break
    return grid


def _needed(graph: Graph, grid: Grid) -> float:
    """Return the width that the widest row needs, in points."""
    widest = max((least(row.items) for row in grid.rows), default=0.0)
    return widest + 2 * PAD + at_side(graph)


def least(items: list[Item]) -> float:
    """Return the least width of a row."""
    gaps = (apart(one, other) for one, other in pairwise(items))
    return sum(gaps) + (items[0].width + items[-1].width) / 2 if items else 0.0


def apart(one: Item, other: Item) -> float:
    """Return the least distance between the middles of two neighbours."""
    gap = PASS if Kind.PASS in (one.kind, other.kind) else GAP
    return one.width / 2 + gap + other.width / 2


@dataclass(slots=True)
class _Maker:
    graph: Graph
    sheet: Sheet
    across: int
    beside: int
    grid: Grid = field(default_factory=Grid)

    def made(self) -> Grid:
        """Return rows and ways, each item joined to those above and below it."""
        for number, band in enumerate(self.graph.bands):
            self._band(number, band)
        for way in self.grid.ways:
            self._lead(way)
        self._starts()
        _join(self.grid)
        return self.grid

    def _band(self, number: int, band: Band) -> None:
        lines = wrap(band.title, STAGE, self.sheet.width - 2 * PAD)
        wide = max(width(line, STAGE) for line in lines)
        self._row(number, [Item(Kind.STAGE, wide, len(lines) * STAGE.line, lines)])
        for rank in ranks(self.graph, band):
            for some in _chunks(rank, self.across):
                self._boxes(number, some)

    def _boxes(self, number: int, boxes: list[Box]) -> None:
        """Add a row of boxes, with a row above it where marks need one."""
        heads = {words for box in boxes if (words := coming_of(self.graph, box.id))}
        if heads and not self._has_room_above(heads):
            self._row(number, [])
        items = [self._step(box) for box in boxes]
        self._row(number, items)
        self.grid.boxes.update(zip((box.id for box in boxes), items, strict=True))
        self._small(number, [a for box in boxes for a in self.graph.leaving[box.id]], boxes)

    def _has_room_above(self, heads: set[str]) -> bool:
        """Tell whether marks can stand in the row above, beside a stage's title or other marks."""
        above = self.grid.rows[-1].items
        if above[0].kind is Kind.STEP:
            return False
        widths = [_pill_size(words, MARK, self.sheet.label, _PILL)[1] for words in heads]
        widths += [item.width for item in above]
        passing = _SPARE * PASS if len(self.grid.rows) > 1 else 0.0
        room = self.sheet.width - 2 * PAD - at_side(self.graph)
        return sum(widths) + GAP * (len(widths) - 1) + passing <= room

    def _row(self, number: int, items: list[Item]) -> None:
        row = Row(number, items)
        for item in items:
            item.row = len(self.grid.rows)
        self.grid.rows.append(row)

    def _step(self, box: Box) -> Item:
        size = box_size(self.graph, box, self.sheet)
        return Item(
            Kind.STEP,
            self.sheet.box,
            size.height,
            size.words,
            box.id,
            wait=size.wait,
            fork=size.fork,
        )

    def _small(self, number: int, arrows: list[Arrow], boxes: list[Box]) -> None:
        """Add the labels and marks that stand below a row of boxes, in rows of their own."""
        labels = [self._label(a) for a in arrows]
        marks = [self._mark(a) for a in arrows]
        ends = [self._end(box) for box in boxes if not self.graph.leaving[box.id]]
        firsts = [one for one in labels if one]
        seconds = [m for m, label in zip(marks, labels, strict=True) if m and label]
        alone = [m for m, label in zip(marks, labels, strict=True) if m and not label]
        for small in ([*firsts, *alone, *ends], seconds):
            for some in _chunks(small, self.beside):
                self._row(number, some)
        for arrow, label, mark in zip(arrows, labels, marks, strict=True):
            items = [item for item in (label, mark) if item]
            self.grid.ways.append(Way(arrow, items))

    def _label(self, arrow: Arrow) -> Item | None:
        words = label_of(self.graph, arrow)
        if not words:
            forks = len(self.graph.leaving[arrow.source]) > 1
            return Item(Kind.PASS, 0.0, 0.0) if forks else None
        ends = arrow.source, arrow.target
        item = _pill(Kind.LABEL, words, LABEL, self.sheet.label, ends)
        item.back = self.graph.leads_back(arrow) and arrow.target in self.graph.boxes
        return item

    def _mark(self, arrow: Arrow) -> Item | None:
        if arrow.target in self.graph.boxes:
            return None
        ends = arrow.source, arrow.target
        words = mark_of(self.graph, arrow, brief=self.sheet.brief)
        return _pill(Kind.ONWARD, words, MARK, self.sheet.label, ends)

    def _end(self, box: Box) -> Item:
        item = _pill(Kind.END, ENDS, MARK, self.sheet.label, (box.id, ""))
        self.grid.ways.append(Way(Arrow(box.id, ""), [item]))
        return item

    def _lead(self, way: Way) -> None:
        """Lead a way from its step over its labels to its goal."""
        way.items.insert(0, self.grid.boxes[way.arrow.source])
        if way.arrow.target in self.graph.boxes:
            way.items.append(self.grid.boxes[way.arrow.target])
            way.rail = self.graph.leads_back(way.arrow)

    def _starts(self) -> None:
        """Add the marks above boxes: where the pathway starts, or comes from another part."""
        made: dict[tuple[int, str], Item] = {}
        for id, item in self.grid.boxes.items():
            for kind, words in self._heads(id):
                mark = made.get((item.row, words))
                if mark is None:
                    mark = made[item.row, words] = self._head(kind, words, id, item.row - 1)
                self.grid.ways.append(Way(Arrow("", id), [mark, item]))

    def _head(self, kind: Kind, words: str, id: str, row: int) -> Item:
        mark = _pill(kind, words, MARK, self.sheet.label, ("", id))
        mark.row = row
        self.grid.rows[row].items.append(mark)
        return mark

    def _heads(self, id: str) -> Iterator[tuple[Kind, str]]:
        if self.graph.first and id == self.graph.first.id:
            yield Kind.START, STARTS
        elif words := coming_of(self.graph, id):
            yield Kind.COMING, words


def _pill(kind: Kind, words: str, type: Type, room: float, ends: tuple[str, str]) -> Item:
    side = 0.0 if kind is Kind.LABEL else _PILL
    lines, wide, high = _pill_size(words, type, room, side)
    return Item(kind, wide, high, lines, ends=ends)


@lru_cache(maxsize=4096)
def _pill_size(
    words: str, type: Type, room: float, side: float
) -> tuple[tuple[str, ...], float, float]:
    lines = wrap(words, type, room - 2 * side)
    wide = max(width(line, type) for line in lines) + 2 * side
    return lines, wide, len(lines) * type.line + (8 if side else 0)


def _chunks(things: list[_T], size: int) -> Iterator[list[_T]]:
    return (things[at : at + size] for at in range(0, len(things), size))


def _join(grid: Grid) -> None:
    """Put a line's item in each row that it passes, and join all neighbours.

    Ways to the same goal share their line, once they have left their own label.
    """
    shared: dict[tuple[int, int, int], Item] = {}
    for way in grid.ways:
        ends = way.items[:-1] if way.rail else way.items
        way.items = [*_passing(grid, ends, shared), *(way.items[-1:] if way.rail else [])]
        run = way.items[:-1] if way.rail else way.items
        for one, other in pairwise(run):
            if other not in one.below:
                one.below.append(other)
                other.above.append(one)


def _passing(grid: Grid, ends: list[Item], shared: dict[tuple[int, int, int], Item]) -> list[Item]:
    items = ends[:1]
    for one, other in pairwise(ends):
        for row in range(one.row + 1, other.row):
            own = one.fork and row == one.row + 1  # a decision shares no line
            key = (id(one), id(other), row) if own else (0, id(other), row)
            if key not in shared:
                item = Item(Kind.PASS, 0.0, 0.0, row=row)
                grid.rows[row].items.append(item)
                shared[key] = item
            items.append(shared[key])
        items.append(other)
    return items
