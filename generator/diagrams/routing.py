"""Lines between rows: each gap between two rows is a channel with tracks for lines across.

A net is what shares a line: the ways out of one decision, or the ways into one goal. Two
nets never share a piece of a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from generator.diagrams.items import Item
from generator.diagrams.room import RAIL
from generator.diagrams.rows import Grid, Way

TRACK = 7.0
CLOSE = 4.0  # points: lines this near each other would read as one
_OVERLAP = 1000  # what it costs when one line would hide another
_SLACK = 0.01

Net = tuple[int, str]  # the item at which its lines meet, and on which side of it


@dataclass(slots=True)
class Run:
    """The lines of one net in one channel: where they come from above, and leave below."""

    tops: set[float] = field(default_factory=set)
    bottoms: set[float] = field(default_factory=set)
    side: float | None = None
    track: int = 0

    @property
    def ends(self) -> tuple[float, float]:
        """How far its line across reaches."""
        xs = [*self.tops, *self.bottoms, *([] if self.side is None else [self.side])]
        return min(xs), max(xs)

    @property
    def straight(self) -> bool:
        """Whether it needs no line across."""
        low, high = self.ends
        return high - low < _SLACK


@dataclass(slots=True)
class Channels:
    """The runs of each channel, by the number of the row below it, and the rails' places."""

    runs: list[dict[Net, Run]]
    rails: dict[int, float]

    def tracks(self, channel: int) -> int:
        """Return how many lines across a channel has below each other."""
        runs = self.runs[channel].values()
        return max((run.track + 1 for run in runs if not run.straight), default=0)


def net_of(one: Item, other: Item) -> Net:
    """Return the net of the line between two neighbours."""
    return (id(one), "out") if len(one.below) > 1 else (id(other), "in")


def route(grid: Grid, right: float) -> Channels:
    """Return the lines of each channel with their tracks; ``right`` is where rails begin."""
    channels = Channels([{} for _ in range(len(grid.rows) + 1)], _rails(grid, right))
    for way in grid.ways:
        for channel, net, top, bottom, side in _pieces(way, channels.rails):
            run = channels.runs[channel].setdefault(net, Run())
            run.tops |= top
            run.bottoms |= bottom
            run.side = side if side is not None else run.side
    for runs in channels.runs:
        _track(runs)
    return channels


def _pieces(
    way: Way, rails: dict[int, float]
) -> Iterator[tuple[int, Net, set[float], set[float], float | None]]:
    """Yield channel, net, and where the line enters and leaves it, for each piece of a way."""
    run = way.items[:-1] if way.rail else way.items
    for one, other in pairwise(run):
        yield other.row, net_of(one, other), {one.x}, {other.x}, None
    if way.rail:
        last, goal = way.items[-2:]
        rail = rails[id(goal)]
        yield last.row + 1, (id(goal), "back"), {last.x}, set(), rail
        yield goal.row, (id(goal), "in"), set(), {goal.x}, rail


def _rails(grid: Grid, right: float) -> dict[int, float]:
    """Return the place of the line that leads up to each goal: the shorter, the further in."""
    spans: dict[int, int] = {}
    for way in (way for way in grid.ways if way.rail):
        goal = way.items[-1]
        spans[id(goal)] = max(spans.get(id(goal), 0), way.items[-2].row - goal.row)
    inner_first = sorted(spans, key=lambda goal: spans[goal])
    return {goal: right + RAIL * (place + 0.5) for place, goal in enumerate(inner_first)}


def _track(runs: dict[Net, Run]) -> None:
    """Give each line across a track: as few crossings and as few tracks as can be found."""
    across = sorted((run for run in runs.values() if not run.straight), key=lambda run: run.ends)
    for _ in across:
        swapped = False
        for at in range(len(across) - 1):
            upper, lower = across[at : at + 2]
            if _cost(lower, upper) < _cost(upper, lower):
                across[at : at + 2] = lower, upper
                swapped = True
        if not swapped:
            break
    for at, run in enumerate(across):
        before = (other.track + 1 for other in across[:at] if _meet(other, run))
        run.track = max(before, default=0)


def _meet(upper: Run, lower: Run) -> bool:
    (a, b), (c, d) = upper.ends, lower.ends
    return a - CLOSE < d and c - CLOSE < b


def _cost(upper: Run, lower: Run) -> int:
    """Return what it costs to have one line across above another."""
    (a, b), (c, d) = upper.ends, lower.ends
    crossed = sum(a < x < b for x in lower.tops) + sum(c < x < d for x in upper.bottoms)
    hidden = sum(abs(x - y) < CLOSE for x in upper.bottoms for y in lower.tops)
    return crossed + _OVERLAP * hidden
