"""Boxes and arrows from the stages of a pathway: what the drawing and its words are made from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator.model import (
    Definition,
    Inline,
    LineBreak,
    Link,
    Paragraph,
    Place,
    Stage,
    Step,
    plain_text,
    walk,
)
from generator.wording import HOW_LONG, NEXT_STEPS, stage_prefix

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_UNIT = r"(?:minute|hour|day|week|month|year)s?\b"
_WAIT = re.compile(
    rf"\bwithin\b[^.;]*?{_UNIT}[^.;]*|(?<=\bwait )[^.;]*?{_UNIT}[^.;]*|\b(?:on )?the same day\b",
    re.IGNORECASE,
)
_LEADING = re.compile(r"^[\s,;:\u2013-]+(?:(?:and|or)\b[\s,]*)?")
_NEW_SENTENCE = re.compile(r"^\s*[.!?]")
_TRAILING = re.compile(r"[\s,;:.]*(?:\b(?:and|or)\b)?[\s,;:.]*$")


@dataclass(frozen=True, slots=True)
class Box:
    """A step: ``id`` is its anchor, ``wait`` the time until it happens, in the author's words."""

    id: str
    number: int
    title: str
    wait: str = ""

    @property
    def name(self) -> str:
        """The step as the words say it: "step 3, Triage"."""
        return f"step {self.number}, {self.title}"


@dataclass(frozen=True, slots=True)
class Arrow:
    """A way from a step to the next. ``condition`` says when it is taken ("if you are well").

    Where it leaves the pathway, ``target`` is empty and ``words`` say where it leads.
    """

    source: str
    target: str
    condition: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A stage: its title ("Stage 1: Access") and its steps."""

    title: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """The further ways from a step: "ways 2 to 3 of 3"."""

    id: str
    first: int
    last: int
    count: int


@dataclass(frozen=True)
class Graph:
    """A pathway, or a part of one: arrows may come from boxes of another part, or lead there.

    ``whole`` are the boxes of all parts by id. A step that fits on no page has its ways in
    parts: ``more`` is how many follow in other parts; ``rest`` says which ways are here, where
    this part has nothing else.
    """

    bands: tuple[Band, ...]
    arrows: tuple[Arrow, ...]
    whole: dict[str, Box] = field(default_factory=dict)
    more: int = 0
    rest: Rest | None = None

    @cached_property
    def boxes(self) -> dict[str, Box]:
        """The boxes of this part by id, in order."""
        return {box.id: box for band in self.bands for box in band.boxes}

    @cached_property
    def first(self) -> Box | None:
        """The step at which the whole pathway starts."""
        return next(iter(self.whole.values()), None)

    @cached_property
    def leaving(self) -> dict[str, tuple[Arrow, ...]]:
        """The arrows that leave each box of this part."""
        ways: dict[str, list[Arrow]] = {id: [] for id in self.boxes}
        for arrow in self.arrows:
            if arrow.source in ways:
                ways[arrow.source].append(arrow)
        return {id: tuple(found) for id, found in ways.items()}

    def forks(self, id: str) -> bool:
        """Tell whether there are ways to choose from after a box, here or in another part."""
        return len(self.leaving[id]) > 1 or self.more > 0

    def leads_back(self, arrow: Arrow) -> bool:
        """Tell whether an arrow leads to the same step or to one before it."""
        target = self.whole.get(arrow.target)
        return target is not None and target.number <= self.whole[arrow.source].number

    def part(self, bands: Iterable[Band]) -> Graph:
        """Return the part that some bands make, with all arrows that touch it."""
        kept = tuple(bands)
        ids = {box.id for band in kept for box in band.boxes}
        touching = (a for a in self.arrows if a.source in ids or a.target in ids)
        return Graph(kept, tuple(touching), self.whole)

    def first_ways(self, count: int) -> Graph:
        """Return this part, of one box, with no more than so many of the ways that leave it."""
        (id,) = self.boxes
        ways = self.leaving[id]
        coming = (arrow for arrow in self.arrows if arrow.source != id)
        return replace(self, arrows=(*coming, *ways[:count]), more=len(ways) - count)

    def further_ways(self, start: int, end: int) -> Graph:
        """Return the part that some of the ways from the one box of this part make alone."""
        (id,) = self.boxes
        ways = self.leaving[id]
        bare = tuple(replace(band, boxes=()) for band in self.bands)
        rest = Rest(id, start + 1, end, len(ways))
        return Graph(bare, ways[start:end], self.whole, rest=rest)


def graph_of(stages: Iterable[Stage]) -> Graph:
    """Return the boxes and arrows of some stages, in the order of the source."""
    found = tuple(stages)
    bands = tuple(_band(stage) for stage in found)
    whole = {box.id: box for band in bands for box in band.boxes}
    steps = (step for stage in found for step in stage.steps)
    arrows = (_within(arrow, whole) for step in steps for arrow in _arrows(step))
    return Graph(bands, tuple(dict.fromkeys(arrows)), whole)


def _band(stage: Stage) -> Band:
    title = stage_prefix(stage) + plain_text(stage.title)
    return Band(title, tuple(_box(step) for step in stage.steps))


def _box(step: Step) -> Box:
    return Box(step.id, step.number, " ".join(plain_text(step.title).split()), wait_of(step))


def _within(arrow: Arrow, whole: dict[str, Box]) -> Arrow:
    """Let an arrow that leads to no step of the pathway say so."""
    return arrow if arrow.target in whole else replace(arrow, target="")


def wait_of(step: Step) -> str:
    """Return the time that a step promises under "How long": "within 5 working days".

    How long a step takes is no wait, and is left to the step itself.
    """
    for sentence in _sentences(step, HOW_LONG):
        found = _WAIT.search(sentence)
        if found:
            return " ".join(found[0].strip(" ,").split())
    return ""


def _sentences(step: Step, term: str) -> Iterator[str]:
    for detail in _details(step, term):
        yield from _SENTENCE.split(plain_text(detail.children))


def _details(step: Step, term: str) -> Iterator[Paragraph]:
    facts: Iterable[Definition] = (f for f in step.facts if plain_text(f.term).strip() == term)
    return (detail for fact in facts for detail in fact.details)


def _arrows(step: Step) -> Iterator[Arrow]:
    for detail in _details(step, NEXT_STEPS):
        for link, after in _links(detail.children):
            if isinstance(link.target, Place):
                anchor = "" if link.target.document else link.target.anchor
                yield Arrow(step.id, anchor, _condition(after), plain_text(link.children))


def _links(inlines: tuple[Inline, ...]) -> Iterator[tuple[Link, str]]:
    """Yield each link with the words after it, up to the next link."""
    links = [(at, link) for at, inline in enumerate(inlines) for link in _inner(inline)]
    ends = [at for at, _ in links[1:]] + [len(inlines)]
    for (at, link), end in zip(links, ends, strict=False):
        yield link, plain_text(inlines[at + 1 : end])


def _inner(inline: Inline) -> Iterator[Link]:
    if isinstance(inline, LineBreak):
        return iter(())
    return (node for node in walk(inline) if isinstance(node, Link))


def _condition(after: str) -> str:
    """Return the words that say when a way is taken: those of the same sentence as its link."""
    if _NEW_SENTENCE.match(after):
        return ""
    after = _SENTENCE.split(after.strip())[0]
    return " ".join(_TRAILING.sub("", _LEADING.sub("", after)).split())
