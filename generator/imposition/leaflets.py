"""Sheets that are folded into one leaflet, or cut apart into many."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from generator.imposition.paper import Size
from generator.imposition.plan import (
    Binding,
    Placement,
    Plan,
    PlanError,
    Scheme,
    Setup,
    Sheet,
    Side,
    chosen_paper,
    over,
)

# The pages of a folded leaflet, from 1: those outside from left to right, then those inside.
_FOLDS = MappingProxyType(
    {
        Scheme.HALF: ((4, 1), (2, 3)),
        Scheme.Z: ((5, 6, 1), (2, 3, 4)),
        Scheme.ROLL: ((5, 6, 1), (2, 3, 4)),
        Scheme.GATE: ((3, 8, 1, 2), (4, 5, 6, 7)),
    }
)
# How much of the allowance each panel gives (-) or takes (+), outside, from left to right
_ALLOWANCE = MappingProxyType(
    {Scheme.ROLL: (-2 / 3, 1 / 3, 1 / 3), Scheme.GATE: (-1 / 2, 1 / 2, 1 / 2, -1 / 2)}
)
SCHEMES = frozenset({*_FOLDS, Scheme.REPEAT})


def plan(count: int, page: Size, setup: Setup) -> Plan:
    """Plan a leaflet. Raises ``PlanError`` for too many pages, or too small a sheet."""
    if setup.scheme is Scheme.REPEAT:
        return _repeated(count, page, setup)
    outside, inside = _FOLDS[setup.scheme]
    room = 2 * len(outside)
    if count > room:
        raise PlanError(
            f"a leaflet with this fold ({setup.scheme}) has {room} pages, and there are {count}; "
            "use the scheme saddle for a booklet"
        )
    widths = _widths(page, setup)
    paper = chosen_paper(Size(sum(widths) + 2 * setup.bleed, _high(page, setup)), page, setup)
    if setup.binding is Binding.RIGHT:
        outside, inside, widths = outside[::-1], inside[::-1], widths[::-1]
    front = _Strip(_shown(outside, count), widths).side(page, paper, setup.bleed)
    back = _Strip(_shown(inside, count), widths[::-1]).side(page, paper, setup.bleed)
    return Plan((Sheet(front, over(back, paper, setup.duplex)),), paper, page, count, setup)


def _shown(pages: tuple[int, ...], count: int) -> tuple[int | None, ...]:
    return tuple(number - 1 if number <= count else None for number in pages)


def _high(page: Size, setup: Setup) -> float:
    return page.height + 2 * setup.bleed


def _widths(page: Size, setup: Setup) -> tuple[float, ...]:
    """Return how wide each panel is, outside, from left to right: a flap inside is narrower."""
    panels = len(_FOLDS[setup.scheme][0])
    shares = _ALLOWANCE.get(setup.scheme, (0.0,) * panels)
    return tuple(page.width + share * setup.allowance for share in shares)


@dataclass(frozen=True, slots=True)
class _Strip:
    """The panels of a leaflet side by side: the page in each (None is blank), and its width."""

    pages: tuple[int | None, ...]
    widths: tuple[float, ...]

    def side(self, page: Size, paper: Size, bleed: float) -> Side:
        """Put each page in the middle of its panel; what a narrow panel does not hold is cut."""
        x = (paper.width - sum(self.widths)) / 2
        low = (paper.height - page.height) / 2
        last = len(self.pages) - 1
        placements, folds = [], []
        for place, (number, width) in enumerate(zip(self.pages, self.widths, strict=True)):
            left = x - (bleed if place == 0 else 0)
            right = x + width + (bleed if place == last else 0)
            clip = left, low - bleed, right, low + page.height + bleed
            placements.append(Placement(number, x + (width - page.width) / 2, low, 0, clip))
            x += width
            folds.append(("x", x))
        return Side(tuple(placements), tuple(folds[:-1]))


@dataclass(frozen=True, slots=True)
class _Tiles:
    """Cells that fill a sheet: how many across and up, and the size of one."""

    columns: int
    rows: int
    cell: Size
    paper: Size

    def side(self, number: int | None, bleed: float) -> Side:
        """Put the same page in each cell."""
        cell, left = self.cell, (self.paper.width - self.columns * self.cell.width) / 2
        low = (self.paper.height - self.rows * cell.height) / 2
        placements = []
        for place in range(self.columns * self.rows):
            x = left + place % self.columns * cell.width
            y = low + place // self.columns * cell.height
            clip = x, y, x + cell.width, y + cell.height
            placements.append(Placement(number, x + bleed, y + bleed, 0, clip, copy=place > 0))
        cuts = [("x", left + n * cell.width) for n in range(self.columns + 1)]
        cuts += [("y", low + n * cell.height) for n in range(self.rows + 1)]
        return Side(tuple(placements), (), tuple(cuts))


def _repeated(count: int, page: Size, setup: Setup) -> Plan:
    """Fill each sheet with one leaf: its front again and again, its back behind each."""
    cell = Size(page.width + 2 * setup.bleed, _high(page, setup))
    paper = chosen_paper(cell, page, setup)
    ways = [_tiled(way, cell, setup) for way in (paper, paper.turned) if way.holds(cell)]
    tiles = max(ways, key=lambda found: found.columns * found.rows)
    sheets = []
    for first in range(0, count, 2):
        back = tiles.side(first + 1 if first + 1 < count else None, setup.bleed)
        behind = over(back, tiles.paper, setup.duplex)
        sheets.append(Sheet(tiles.side(first, setup.bleed), behind))
    return Plan(tuple(sheets), tiles.paper, page, count, setup)


def _tiled(paper: Size, cell: Size, setup: Setup) -> _Tiles:
    """Return as many cells as a sheet holds."""
    columns = rows = 1
    while paper.holds(_block(cell, columns + 1, rows, setup)):
        columns += 1
    while paper.holds(_block(cell, columns, rows + 1, setup)):
        rows += 1
    return _Tiles(columns, rows, cell, paper)


def _block(cell: Size, columns: int, rows: int, setup: Setup) -> Size:
    return Size(columns * cell.width + 2 * setup.room, rows * cell.height + 2 * setup.room)
