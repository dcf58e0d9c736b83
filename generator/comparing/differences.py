"""What differs between two rows of items, and between two documents, section by section."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.comparing.items import Item, items
from generator.model import Document
from generator.sections import Portion, portions

ALIKE = 0.4  # two sentences that share so many of their words are one that was changed
_WORD = re.compile(r"\w+")
HEADING, ORDER = "heading", "order"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was. ``was`` is empty for what is new, ``now`` for what went."""

    where: str
    kind: str
    was: str = ""
    now: str = ""
    name: str = ""


def named(portion: Portion) -> str:
    """Return what to call a portion: Step "Triage"."""
    if portion.kind == "start":
        return "Before the first heading"
    return f'{portion.kind.capitalize()} "{portion.title}"'


def between(then: Document, now: Document) -> Iterator[Difference]:
    """Yield what differs between the bodies of two documents, in today's order."""
    old, new = _numbered(portions(then)), _numbered(portions(now))
    partners = _partners(old, new)
    moved = _moved(list(partners.values()), list(old))
    for key, portion in new.items():
        was = old.get(partners.get(key, ("", "", 0)))
        if was is None:
            yield Difference(named(portion), HEADING, now=portion.title)
        elif was.title != portion.title:
            yield Difference(named(portion), HEADING, was.title, portion.title)
        if was and partners[key] in moved:
            yield Difference(named(portion), ORDER, "elsewhere", "here")
        before = items(was.nodes) if was else ()
        yield from changed(named(portion), before, items(portion.nodes))
    gone = [key for key in old if key not in partners.values()]
    for key in gone:
        yield Difference(named(old[key]), HEADING, was=old[key].title)
        yield from changed(named(old[key]), items(old[key].nodes), ())


_Key = tuple[str, str, int]


def _numbered(found: Sequence[Portion]) -> dict[_Key, Portion]:
    """Give each portion a key: its kind, its title, and which of that title it is."""
    seen: Counter[tuple[str, str]] = Counter()
    keyed: dict[_Key, Portion] = {}
    for portion in found:
        own = (portion.kind, portion.title)
        keyed[*own, seen[own]] = portion
        seen[own] += 1
    return keyed


def _partners(old: dict[_Key, Portion], new: dict[_Key, Portion]) -> dict[_Key, _Key]:
    """Return which old portion each new one was: of its title, else the one most like it."""
    found = {key: key for key in new if key in old}
    free = [key for key in old if key not in found]
    for key in (key for key in new if key not in found):
        rated = [(_likeness(old[other], new[key]), other) for other in free if other[0] == key[0]]
        best = max(rated, default=(0.0, key), key=lambda one: one[0])
        if best[0] >= ALIKE:
            found[key] = best[1]
            free.remove(best[1])
    return {key: found[key] for key in new if key in found}


def _likeness(one: Portion, other: Portion) -> float:
    return SequenceMatcher(None, items(one.nodes), items(other.nodes), autojunk=False).ratio()


def _moved(today: Sequence[_Key], before: Sequence[_Key]) -> set[_Key]:
    """Return the portions that stand in another order among those that stayed."""
    stayed = [key for key in before if key in set(today)]
    blocks = SequenceMatcher(None, stayed, today, autojunk=False).get_matching_blocks()
    steady = {key for block in blocks for key in stayed[block.a : block.a + block.size]}
    return set(today) - steady


def changed(where: str, then: Sequence[Item], now: Sequence[Item]) -> Iterator[Difference]:
    """Yield what differs between the items of one place: first what has a name, by its name."""
    yield from _by_name(where, then, now)
    old, new = ([item for item in row if not item.name] for row in (then, now))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what != "equal":
            yield from _replaced(where, old[a:b], new[c:d])


def _by_name(where: str, then: Sequence[Item], now: Sequence[Item]) -> Iterator[Difference]:
    old, new = _names(then), _names(now)
    for kind, name in dict.fromkeys((*new, *old)):
        was, today = old.get((kind, name), ""), new.get((kind, name), "")
        if was != today:
            yield Difference(where, kind, was, today, name)


def _names(row: Iterable[Item]) -> dict[tuple[str, str], str]:
    """Join what has the same name: two links of the same words."""
    found: dict[tuple[str, str], str] = {}
    for item in row:
        if item.name:
            key = (item.kind, item.name)
            found[key] = f"{found[key]} / {item.text}" if key in found else item.text
    return found


def _replaced(where: str, old: Sequence[Item], new: Sequence[Item]) -> Iterator[Difference]:
    """Tell what was changed from what was taken out and what is new."""
    left = list(old)
    for item in new:
        rated = [(_ratio(other, item), other) for other in left if other.kind == item.kind]
        alike, was = max(rated, default=(0.0, item), key=lambda one: one[0])
        if alike >= ALIKE:
            left.remove(was)
            yield Difference(where, item.kind, was.text, item.text)
        else:
            yield Difference(where, item.kind, now=item.text)
    yield from (Difference(where, item.kind, was=item.text) for item in left)


def _ratio(one: Item, other: Item) -> float:
    """Return how alike two items are, by their words; a picture is changed where it stood."""
    if one.kind == "picture":
        return 1.0
    first, second = (_WORD.findall(item.text.lower()) for item in (one, other))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()
