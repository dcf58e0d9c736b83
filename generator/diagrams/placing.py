"""Where items stand across the page: near what they are joined to, and never too close.

Each row is placed as a whole: the places nearest to those wished for that keep the order
and the least distances (isotonic regression, by pooling neighbours that are too close).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from types import MappingProxyType

from generator.diagrams.items import Item, Kind, Row
from generator.diagrams.rows import apart

SWEEPS = 5
_JOG = 9.0  # points: a step in a line that is smaller looks like a slip
_NEAR = 40.0  # points: a line that is off by less is made straight
_WEIGHTS = MappingProxyType({Kind.STEP: 6.0, Kind.STAGE: 1000.0})


def place(rows: list[Row], low: float, high: float) -> None:
    """Give each item of each row its ``x`` between ``low`` and ``high``.

    Boxes stand round the middle of the page; lines and labels follow them.
    """
    middle = (low + high) / 2
    for row in rows:
        _settle(row.items, [_home(item, low, middle) for item in row.items], low, high)
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        for row in rows if down else reversed(rows):
            wished = [_wish(item, low, middle, down=down) for item in row.items]
            _settle(row.items, wished, low, high)
    for row in (*rows, *reversed(rows), *rows):
        _straighten(row.items, low, high)


def _home(item: Item, low: float, middle: float) -> float:
    return low + item.width / 2 if item.kind is Kind.STAGE else middle


def _wish(item: Item, low: float, middle: float, *, down: bool) -> float:
    """Return where an item would best stand: a box in the middle, others under or over it."""
    if item.kind in {Kind.STAGE, Kind.STEP}:
        return _home(item, low, middle)
    near = item.above if down else item.below
    if not near or (item.kind is Kind.PASS and any(len(n.below) > 1 for n in item.above)):
        near = item.below or item.above or [item]
    return sum(other.x for other in near) / len(near)


def _settle(items: list[Item], wished: Sequence[float], low: float, high: float) -> None:
    """Set ``x`` as near to what is wished as order and distances allow."""
    offsets = [0.0]
    for one, other in pairwise(items):
        offsets.append(offsets[-1] + apart(one, other))
    if not items:
        return
    weights = [_WEIGHTS.get(item.kind, 1.0) for item in items]
    bare = [wish - offset for wish, offset in zip(wished, offsets, strict=True)]
    first = low + items[0].width / 2
    last = max(high - items[-1].width / 2 - offsets[-1], first)
    for item, offset, x in zip(items, offsets, pooled(bare, weights), strict=True):
        item.x = offset + min(max(x, first), last)


def pooled(values: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Return the rising sequence nearest to ``values`` (least squares; pool adjacent violators)."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        pools.append((value, weight, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, wa, na), (b, wb, nb) = pools[-2:]
            pools[-2:] = [((a * wa + b * wb) / (wa + wb), wa + wb, na + nb)]
    return [value for value, _, count in pools for _ in range(count)]


def _straighten(items: list[Item], low: float, high: float) -> None:
    """Move an item under or over its only neighbour where it is nearly there."""
    for at, item in enumerate(items):
        for near in (item.above, item.below):
            if len(near) != 1 or item.kind in {Kind.STAGE, Kind.STEP}:
                continue
            x, other = item.x, near[0]
            only = len(other.below if near is item.above else other.above) == 1
            if abs(other.x - x) < (_NEAR if only else _JOG) and _free(
                items, at, other.x, low, high
            ):
                item.x = other.x


def _free(items: list[Item], at: int, x: float, low: float, high: float) -> bool:
    item = items[at]
    left = items[at - 1].x + apart(items[at - 1], item) if at else low + item.width / 2
    right = (
        items[at + 1].x - apart(item, items[at + 1])
        if at + 1 < len(items)
        else high - item.width / 2
    )
    return left <= x <= right
