"""The room that boxes and labels take: their sizes, and how many stand side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.diagrams.graph import Arrow, Band, Box, Graph
from generator.diagrams.items import LABEL, MARK, STAGE, TITLE, WAIT, Sheet
from generator.diagrams.labels import label_of, wait_words
from generator.diagrams.metrics import width, wrap

GAP = 12.0  # between items of one row
PAD = 10.0  # between the edge of a stage and what stands in it
CHIP = 27.0  # the room of a step's number, left of its title
PASS = 9.0  # the room of a line that goes by
RAIL = 9.0  # between lines that lead back at the side
FORK = 28.0  # the height of a decision with the line that leads to it
STRAIGHT = 14.0  # between two rows that no line across parts
BETWEEN = 8.0  # two stages
ABOVE_TITLE = 7.0  # and below it
_MARK = MARK.line + 8  # the least height of a mark
_RIGHT = 8.0  # of a title, to the edge of its box


@dataclass(frozen=True, slots=True)
class BoxSize:
    """The lines of a box's title and of its wait, and its height with its decision."""

    words: tuple[str, ...]
    wait: tuple[str, ...]
    height: float
    fork: float


def box_size(graph: Graph, box: Box, sheet: Sheet) -> BoxSize:
    """Return how a box of a graph comes out on a sheet."""
    room = sheet.box - CHIP - _RIGHT
    words = wrap(box.title, TITLE, room)
    wait = wrap(wait_words(box), WAIT, room + 2) if box.wait else ()
    high = max(len(words) * TITLE.line, 18) + 12 + (len(wait) * WAIT.line + 7 if wait else 0)
    fork = FORK if len(graph.leaving[box.id]) > 1 else 0.0
    return BoxSize(words, wait, high + fork, fork)


def widened(graph: Graph, sheet: Sheet) -> Sheet:
    """Return the sheet with boxes as wide as the longest word, where there is room for it."""
    longest = max((_longest(box.title) for box in graph.boxes.values()), default=0.0)
    room = sheet.width - 2 * PAD - 3 * GAP
    box = max(sheet.box, min(longest + CHIP + _RIGHT, room))
    return sheet if box == sheet.box else replace(sheet, box=box)


@lru_cache(maxsize=4096)
def _longest(title: str) -> float:
    return max((width(word, TITLE) for word in title.split()), default=0.0)


def most(sheet: Sheet, wide: float) -> int:
    """Return how many things of a width a row has room for."""
    return max(1, int((sheet.width - 2 * PAD + GAP) / (wide + GAP)))


def at_side(graph: Graph) -> float:
    """Return the room of the lines at the side: one to each step that something leads back to."""
    rails = {
        arrow.target
        for arrow in graph.arrows
        if arrow.source in graph.boxes and arrow.target in graph.boxes and graph.leads_back(arrow)
    }
    return len(rails) * RAIL + PAD if rails else 0.0


def ranks(graph: Graph, band: Band) -> list[list[Box]]:
    """Return the boxes of a stage by rank: each below all that lead to it in its stage."""
    rank: dict[str, int] = {box.id: 0 for box in band.boxes}
    for box in band.boxes:
        for arrow in graph.leaving[box.id]:
            if arrow.target in rank and not graph.leads_back(arrow):
                rank[arrow.target] = max(rank[arrow.target], rank[box.id] + 1)
    count = max(rank.values(), default=-1) + 1
    found: list[list[Box]] = [[] for _ in range(count)]
    for box in band.boxes:
        found[rank[box.id]].append(box)
    return found


def may_fit(graph: Graph, sheet: Sheet) -> bool:
    """Tell, without laying it out, whether a graph has a chance to fit on a sheet."""
    sheet = widened(graph, sheet)
    bands = [ranks(graph, band) for band in graph.bands]
    return _high(graph, bands, sheet) <= sheet.height and _wide(graph, bands, sheet) <= sheet.width


def _high(graph: Graph, bands: list[list[list[Box]]], sheet: Sheet) -> float:
    """Return the height of all rows, as full as can be, if no line ran across between them."""
    rows = [high for band in bands for high in _rows(graph, band, sheet)]
    count = len(bands)
    return sum(rows) + STRAIGHT * (len(rows) - 1) + ABOVE_TITLE * count + BETWEEN * (count - 1)


def _rows(graph: Graph, band: list[list[Box]], sheet: Sheet) -> Iterator[float]:
    """Yield the least height of each row of a stage, that of its title first."""
    yield STAGE.line
    boxes, labels = most(sheet, sheet.box), most(sheet, sheet.label)
    for rank in band:
        yield from _least([box_size(graph, box, sheet).height for box in rank], boxes)
        ways = [arrow for box in rank for arrow in graph.leaving[box.id]]
        said = [(arrow, words) for arrow in ways if (words := label_of(graph, arrow))]
        high = [len(wrap(words, LABEL, sheet.label)) * LABEL.line for _, words in said]
        alone = len(said) < len(ways) and any(_leaves(graph, arrow) for arrow in ways)
        ends = any(not graph.leaving[box.id] for box in rank)
        yield from _least(high, labels) or ([_MARK] if alone or ends else [])
        if any(_leaves(graph, arrow) for arrow, _ in said):
            yield _MARK


def _leaves(graph: Graph, arrow: Arrow) -> bool:
    return arrow.target not in graph.boxes


def _least(heights: list[float], across: int) -> list[float]:
    """Return the least heights of rows that hold so many things side by side."""
    return sorted(heights, reverse=True)[::across]


def _wide(graph: Graph, bands: list[list[list[Box]]], sheet: Sheet) -> float:
    """Return the width of a box with the lines that pass it, and of the lines at the side.

    That is with one box in each row; lines that lead to the same step pass as one.
    """
    order = [box.id for band in bands for rank in band for box in rank]
    place = {id: at for at, id in enumerate(order)}
    inner = [a for a in graph.arrows if a.source in place and a.target in place]
    first: dict[str, int] = {}
    for arrow in inner:
        if not graph.leads_back(arrow):
            at = place[arrow.source]
            first[arrow.target] = min(at, first.get(arrow.target, at))
    passing = [0] * (len(order) + 1)
    for goal, start in first.items():
        for at in range(start + 1, place[goal]):
            passing[at] += 1
    return 2 * PAD + sheet.box + PASS * max(passing) + at_side(graph)
