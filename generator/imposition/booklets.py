"""Sheets that are folded into booklets: stapled in the fold, or glued signature by signature."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.imposition.folding import Cell, folded
from generator.imposition.paper import Size, mm
from generator.imposition.plan import (
    Binding,
    Placement,
    Plan,
    Scheme,
    Setup,
    Sheet,
    Side,
    chosen_paper,
    over,
)

_TRIM = mm(3)  # between pages that are folded at their heads and must be cut open


@dataclass(frozen=True, slots=True)
class _Fold:
    """A sheet of one signature: its cells, and the folds that make one of them."""

    columns: int
    rows: int
    folds: str

    @property
    def pages(self) -> int:
        """How many pages both sides hold."""
        return 2 * self.columns * self.rows


_SHEETS = (_Fold(4, 4, "TLTL"), _Fold(4, 2, "LTL"), _Fold(2, 2, "TL"), _Fold(2, 1, "L"))
_LARGEST = {Scheme.PERFECT_8: 8, Scheme.PERFECT_16: 16, Scheme.PERFECT_32: 32}
_LEAF = 2


@dataclass(frozen=True, slots=True)
class _Grid:
    """The cells of a sheet, in its middle: a page each, and what is cut off around it."""

    columns: int
    rows: int
    page: Size
    spine: float
    trim: float
    setup: Setup
    paper: Size = Size(0, 0)

    @property
    def cell(self) -> Size:
        """The size of one cell."""
        width = self.page.width + self.spine + self.trim
        return Size(width, self.page.height + 2 * self.trim)

    @property
    def size(self) -> Size:
        """The size of all cells together."""
        return Size(self.columns * self.cell.width, self.rows * self.cell.height)

    @property
    def left(self) -> float:
        """Where the first column starts."""
        return (self.paper.width - self.size.width) / 2

    @property
    def low(self) -> float:
        """Where the lowest row starts."""
        return (self.paper.height - self.size.height) / 2

    def on(self, paper: Size) -> _Grid:
        """Return the grid on a paper."""
        return replace(self, paper=paper)


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A leaf of the finished booklet: both its pages, and how deep in the fold it lies."""

    recto: int | None
    verso: int | None
    depth: int


@dataclass(slots=True)
class _Sides:
    """Both sides of a sheet while pages are put on them."""

    grid: _Grid
    front: list[Placement] = field(default_factory=list)
    back: list[Placement] = field(default_factory=list)

    def place(self, cell: Cell, leaf: _Leaf) -> None:
        """Put both pages of a leaf where its cell is."""
        grid, binding = self.grid, self.grid.setup.binding
        upper, lower = (self.front, self.back) if cell.face_up else (self.back, self.front)
        for page, side, is_recto in ((leaf.recto, upper, True), (leaf.verso, lower, False)):
            mirrored = (side is self.back) != (binding is Binding.RIGHT)
            column = grid.columns - 1 - cell.column if mirrored else cell.column
            spine_left = is_recto == (binding is Binding.LEFT)
            here = replace(cell, column=column)
            side.append(_placement(page, here, spine_left, leaf.depth * grid.setup.thickness, grid))

    def finished(self, section: int = 0) -> Sheet:
        """Return the sheet with its lines; both sides have them at the same places."""
        grid = self.grid
        folds = tuple(("x", grid.left + grid.cell.width * n) for n in range(1, grid.columns))
        across = tuple(("y", grid.low + grid.cell.height * n) for n in range(1, grid.rows))
        cut = grid.setup.scheme is Scheme.SADDLE_CUT
        lines = (folds, across) if cut else (folds + across, ())
        back = over(Side(_in_order(self.back), *lines), grid.paper, grid.setup.duplex)
        return Sheet(Side(_in_order(self.front), *lines), back, section)


def plan(count: int, page: Size, setup: Setup) -> Plan:
    """Plan a booklet. Raises ``PlanError`` where the paper is too small."""
    glued = setup.scheme in _LARGEST
    return _glued(count, page, setup) if glued else _stapled(count, page, setup)


def _grid(fold: _Fold, page: Size, setup: Setup) -> _Grid:
    glued = setup.scheme in _LARGEST
    trim = max(setup.bleed, _TRIM) if fold.folds != "L" else setup.bleed
    return _Grid(fold.columns, fold.rows, page, setup.grind if glued else 0.0, trim, setup)


def _glued(count: int, page: Size, setup: Setup) -> Plan:
    """Plan signatures, a sheet each: as large as may be, the last ones smaller."""
    sections = list(_signatures(count, _LARGEST[setup.scheme]))
    paper = chosen_paper(_grid(sections[0][0], page, setup).size, page, setup)
    sheets = []
    for number, (fold, leaves) in enumerate(sections):
        sides = _Sides(_grid(fold, page, setup).on(paper))
        for cell, leaf in zip(folded(fold.columns, fold.rows, fold.folds), leaves, strict=True):
            sides.place(cell, leaf)
        sheets.append(sides.finished(number))
    return Plan(tuple(sheets), paper, page, count, setup)


def _signatures(count: int, largest: int) -> Iterator[tuple[_Fold, list[_Leaf]]]:
    start = 0
    while start < count:
        left = count - start
        fits = (fold for fold in _SHEETS if fold.pages <= largest and fold.pages <= left)
        fold = next(fits, _SHEETS[-1])
        yield fold, _leaves(start, min(fold.pages, left), fold.pages)
        start += fold.pages


def _leaves(start: int, count: int, room: int) -> list[_Leaf]:
    """Return the leaves of one nest of sheets that holds ``room`` pages from ``start``."""
    numbers = [start + n if n < count else None for n in range(room)]
    total = room // _LEAF
    return [_Leaf(numbers[2 * n], numbers[2 * n + 1], min(n, total - 1 - n)) for n in range(total)]


def _stapled(count: int, page: Size, setup: Setup) -> Plan:
    """Plan sheets that are folded once, one in the other: the first is the outermost.

    Where they are cut across, the upper halves of all sheets come before the lower ones.
    """
    rows = 2 if setup.scheme is Scheme.SADDLE_CUT else 1
    nested = -(-count // (2 * _LEAF))
    printed = -(-nested // rows)
    leaves = _leaves(0, count, nested * 2 * _LEAF)
    grid = _grid(_Fold(2, rows, "L"), page, setup)
    grid = grid.on(chosen_paper(grid.size, page, setup))
    sheets = []
    for number in range(printed):
        sides = _Sides(grid)
        for row in range(rows):
            pair = _outer_pair(leaves, number + row * printed)
            for cell, leaf in zip(folded(2, 1, "L"), pair, strict=True):
                sides.place(replace(cell, row=row), leaf)
        sheets.append(sides.finished())
    return Plan(tuple(sheets), grid.paper, page, count, setup)


def _outer_pair(leaves: list[_Leaf], place: int) -> tuple[_Leaf, _Leaf]:
    """Return the two leaves of a nested sheet; blank ones where the last half sheet is spare."""
    if 2 * place >= len(leaves):
        return _Leaf(None, None, 0), _Leaf(None, None, 0)
    return leaves[place], leaves[-1 - place]


def _in_order(placements: list[Placement]) -> tuple[Placement, ...]:
    return tuple(sorted(placements, key=lambda p: (p.page is None, p.page or 0, p.x, p.y)))


def _placement(
    page: int | None, cell: Cell, spine_left: bool, creep: float, grid: _Grid
) -> Placement:
    """Return where a page goes in its cell: against the spine, moved inwards by the creep.

    ``spine_left`` is as the page is read; on its head, the spine is at the other side.
    """
    x0 = grid.left + cell.column * grid.cell.width
    y0 = grid.low + (grid.rows - 1 - cell.row) * grid.cell.height
    x1, y1 = x0 + grid.cell.width, y0 + grid.cell.height
    at_left = spine_left != cell.down
    left = x0 + grid.spine - creep if at_left else x1 - grid.spine + creep - grid.page.width
    low, right, high = y0 + grid.trim, left + grid.page.width, y1 - grid.trim
    bleed = grid.setup.bleed
    clip = (
        max(x0, left - bleed),
        max(y0, low - bleed),
        min(x1, right + bleed),
        min(y1, high + bleed),
    )
    if cell.down:
        return Placement(page, right, high, 180, clip)
    return Placement(page, left, low, 0, clip)
