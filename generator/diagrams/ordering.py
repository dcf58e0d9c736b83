"""The order of items in each row, with as few crossings as can be found."""

from __future__ import annotations

from itertools import combinations

from generator.diagrams.items import Item, Kind, Row

SWEEPS = 6
_FAR = 1e6  # where a line leads to the side


def order(rows: list[Row]) -> None:
    """Put the items of each row in order: sweeps down and up by the mean of their neighbours."""
    _number(rows)
    best, kept = crossings(rows), [list(row.items) for row in rows]
    for sweep in range(SWEEPS):
        if not best:
            break
        for row in rows if sweep % 2 == 0 else reversed(rows):
            _sort(row, up=sweep % 2 == 1)
        for row in rows:
            _swap(row)
        found = crossings(rows)
        if found < best:
            best, kept = found, [list(row.items) for row in rows]
    for row, items in zip(rows, kept, strict=True):
        row.items = items
    _number(rows)


def _number(rows: list[Row]) -> None:
    for row in rows:
        row.items.sort(key=_side)
        for place, item in enumerate(row.items):
            item.x = float(place)


def _side(item: Item) -> int:
    """Keep a stage's title at the left, and labels that lead back at the right."""
    return -1 if item.kind is Kind.STAGE else int(item.back)


def _sort(row: Row, *, up: bool) -> None:
    def place(item: Item) -> tuple[int, float]:
        near = item.below if up else item.above
        mean = sum(other.x for other in near) / len(near) if near else item.x
        return _side(item), mean

    row.items.sort(key=place)
    for number, item in enumerate(row.items):
        item.x = float(number)


def _swap(row: Row) -> None:
    """Exchange neighbours as long as that saves crossings."""
    for _ in row.items:
        changed = False
        for at in range(len(row.items) - 1):
            one, other = row.items[at : at + 2]
            if _side(one) == _side(other) and _crossed(other, one) < _crossed(one, other):
                row.items[at : at + 2] = other, one
                one.x, other.x = other.x, one.x
                changed = True
        if not changed:
            break


def _crossed(left: Item, right: Item) -> int:
    """Count the crossings of the lines of two items, the one left of the other."""
    pairs = ((a.x, b.x) for near in _both(left, right) for a in near[0] for b in near[1])
    return sum(a > b for a, b in pairs)


def _both(left: Item, right: Item) -> tuple[tuple[list[Item], list[Item]], ...]:
    return (left.above, right.above), (left.below, right.below)


def crossings(rows: list[Row]) -> int:
    """Count the crossings between all rows."""
    return sum(
        a.x > b.x
        for row in rows
        for left, right in combinations(row.items, 2)
        for a in left.below
        for b in right.below
    )
