"""What has changed in a document since somebody checked it, part by part."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model import Span
from generator.signoff.units import Unit

CHANGED, ADDED, GONE, MOVED = "has changed", "is new", "was taken out", "has moved"


@dataclass(frozen=True, slots=True)
class Change:
    """One part that is not as it was: ``what`` says how, ``name`` names it by its words."""

    name: str
    what: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a record (``index`` is where it stood) or of a document."""

    hash: str
    kind: str
    name: str
    index: int


def changes(checked: Sequence[str], now: Sequence[Unit], start: Span) -> tuple[Change, ...]:
    """Return what differs between the parts of a record and those of a document, in order.

    A part that was taken out is placed at the part behind which it stood, or at ``start``.
    """
    before = [_recorded(entry, index) for index, entry in enumerate(checked)]
    after = [_Part(unit.hash, unit.kind, unit.name, index) for index, unit in enumerate(now)]
    kept = _kept(before, after)
    found = [*_moved(kept, after), *_edited(kept, before, after)]
    spans = {-1: start, **{index: unit.span for index, unit in enumerate(now)}}
    return tuple(Change(name, what, spans[index]) for index, what, name in sorted(found))


def _recorded(entry: str, index: int) -> _Part:
    """Read an entry of a record: ``4f1e0c2b7a90 pair: You can phone us.``."""
    hash, _, said = entry.partition(" ")
    kind, _, words = said.partition(": ")
    return _Part(hash, kind, f'{kind} "{words}"', index)


def _kept(before: Iterable[_Part], after: Iterable[_Part]) -> list[tuple[int, int]]:
    """Return where each part that is still there stood and stands, in today's order."""
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for part in before:
        places[part.hash].append(part.index)
    return [(places[p.hash].popleft(), p.index) for p in after if places[p.hash]]


def _moved(
    kept: Sequence[tuple[int, int]], after: Sequence[_Part]
) -> Iterator[tuple[int, str, str]]:
    """Yield the fewest parts that must move to turn the old order into the new one."""
    steady = _rise([then for then, _ in kept])
    for position, (_, index) in enumerate(kept):
        if position not in steady:
            yield index, MOVED, after[index].name


def _rise(numbers: Sequence[int]) -> frozenset[int]:
    """Return the positions of a longest rising row among numbers."""
    ends: list[int] = []
    last: list[int] = []
    behind: list[int] = []
    for position, number in enumerate(numbers):
        length = bisect_left(ends, number)
        behind.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        last[length : length + 1] = [position]
    row = []
    position = last[-1] if last else -1
    while position >= 0:
        row.append(position)
        position = behind[position]
    return frozenset(row)


def _edited(
    kept: Sequence[tuple[int, int]], before: Sequence[_Part], after: Sequence[_Part]
) -> Iterator[tuple[int, str, str]]:
    """Yield what was changed, is new or was taken out.

    Where a part is gone and one of its kind came behind the same part, it was changed.
    """
    gone = _others(before, sorted(kept))
    came = _others(after, sorted((index, index) for _, index in kept))
    for key in {**gone, **came}:
        old, new = gone.get(key, []), came.get(key, [])
        yield from ((part.index, CHANGED, part.name) for part in new[: len(old)])
        yield from ((part.index, ADDED, part.name) for part in new[len(old) :])
        yield from ((key[0], GONE, part.name) for part in old[len(new) :])


def _others(
    parts: Sequence[_Part], kept: Sequence[tuple[int, int]]
) -> dict[tuple[int, str], list[_Part]]:
    """Gather the parts that are not kept by their kind and by the kept part before them.

    ``kept`` are pairs, in order: where a part stands among ``parts``, and where it stands now.
    """
    here = [index for index, _ in kept]
    found: dict[tuple[int, str], list[_Part]] = {}
    for part in parts:
        position = bisect_right(here, part.index) - 1
        if position >= 0 and here[position] == part.index:
            continue
        anchor = kept[position][1] if position >= 0 else -1
        found.setdefault((anchor, part.kind), []).append(part)
    return found
