"""Where items stand across the page: near what they are joined to, and never too close.

Each row is placed as a whole: the places nearest to those wished for that keep the order
and the least distances (isotonic regression, by pooling neighbours that are too close).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import sub
from types import MappingProxyType

from generator.diagrams.items import Item, Kind, Row
from generator.diagrams.rows import apart

SWEEPS = 5
_JOG = 9.0  # points: a step in a line that is smaller looks like a slip
_NEAR = 40.0  # points: a line that is off by less is made straight
_FIRM = frozenset({Kind.STAGE, Kind.STEP})  # what goes home rather than to its neighbours
_WEIGHTS = MappingProxyType({Kind.STEP: 6.0, Kind.STAGE: 1000.0})


@dataclass(frozen=True, slots=True)
class _Run:
    """A row to be placed: how far each item is from the first, and how far that can go."""

    items: list[Item]
    offsets: list[float]
    weights: list[float]
    low: float
    high: float


def place(rows: list[Row], low: float, high: float) -> None:
    """Give each item of each row its ``x`` between ``low`` and ``high``.

    Boxes stand round the middle of the page; lines and labels follow them.
    """
    middle = (low + high) / 2
    for row in rows:
        for item in row.items:
            item.x = item.home = low + item.width / 2 if item.kind is Kind.STAGE else middle
    runs = [_run(row.items, low, high) for row in rows if row.items]
    for run in runs:
        _settle(run, [item.home for item in run.items])
    loose = [run for run in runs if not _FIRM.issuperset(item.kind for item in run.items)]
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        for run in loose if down else reversed(loose):
            _settle(run, [_wish(item, down=down) for item in run.items])
    for run in (*loose, *reversed(loose), *loose):
        _straighten(run.items, low, high)


def _run(items: list[Item], low: float, high: float) -> _Run:
    steps = (apart(one, other) for one, other in pairwise(items))
    offsets = list(accumulate(steps, initial=0.0))
    first = low + items[0].width / 2
    last = max(high - items[-1].width / 2 - offsets[-1], first)
    return _Run(items, offsets, [_WEIGHTS.get(item.kind, 1.0) for item in items], first, last)


def _wish(item: Item, *, down: bool) -> float:
    """Return where an item would best stand: a box in the middle, others under or over it."""
    if item.kind in _FIRM:
        return item.home
    near = item.above if down else item.below
    if not near or (item.kind is Kind.PASS and any(len(n.below) > 1 for n in item.above)):
        near = item.below or item.above or [item]
    return near[0].x if len(near) == 1 else sum([other.x for other in near]) / len(near)


def _settle(run: _Run, wished: list[float]) -> None:
    """Set ``x`` as near to what is wished as order and distances allow."""
    low, high = run.low, run.high
    if len(wished) == 1:
        run.items[0].x = min(max(wished[0], low), high)
        return
    bare = list(map(sub, wished, run.offsets))
    for item, offset, x in zip(run.items, run.offsets, pooled(bare, run.weights), strict=True):
        item.x = offset + min(max(x, low), high)


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
        if item.kind in _FIRM:
            continue
        if len(item.above) == 1:
            _align(items, at, item.above[0].x, low, high, only=len(item.above[0].below) == 1)
        if len(item.below) == 1:
            _align(items, at, item.below[0].x, low, high, only=len(item.below[0].above) == 1)


def _align(items: list[Item], at: int, x: float, low: float, high: float, *, only: bool) -> None:
    off = abs(x - items[at].x)
    if 0.0 < off < (_NEAR if only else _JOG) and _free(items, at, x, low, high):
        items[at].x = x


def _free(items: list[Item], at: int, x: float, low: float, high: float) -> bool:
    item = items[at]
    left = items[at - 1].x + apart(items[at - 1], item) if at else low + item.width / 2
    right = (
        items[at + 1].x - apart(item, items[at + 1])
        if at + 1 < len(items)
        else high - item.width / 2
    )
    return left <= x <= right
