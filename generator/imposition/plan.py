"""Where each page goes on which side of which sheet: planned, no file touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.imposition.paper import Size, mm, name_of, smallest, turned_to_hold

Clip = tuple[float, float, float, float]  # x0, y0, x1, y1 in points, y upwards


class Scheme(StrEnum):
    """How sheets become a booklet or a leaflet."""

    SADDLE = "saddle"  # 2 pages a side, folded into each other, stapled in the fold
    SADDLE_CUT = "saddle-4up"  # 4 pages a side, cut across, then as above
    PERFECT_8 = "perfect-8"  # signatures of 8 pages, one after the other, glued
    PERFECT_16 = "perfect-16"
    PERFECT_32 = "perfect-32"
    REPEAT = "repeat"  # one page again and again, cut apart
    HALF = "half"  # one sheet of 4 pages
    Z = "z"  # one sheet of 6 pages, folded to and fro
    ROLL = "roll"  # one sheet of 6 pages, folded inwards twice
    GATE = "gate"  # one sheet of 8 pages, both ends folded in, then in half


class Binding(StrEnum):
    """The edge of the front cover at which it is bound: ``RIGHT`` for Arabic or Urdu."""

    LEFT = "left"
    RIGHT = "right"


class Duplex(StrEnum):
    """The edge of the sheet over which the printer turns it for the second side."""

    SHORT = "short"
    LONG = "long"


class PlanError(Exception):
    """The pages cannot be laid out so: says why, with sizes, and what to do instead."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How to impose. Lengths are in points.

    ``paper`` None is the smallest that holds the pages. ``thickness`` is that of one sheet:
    inner leaves are pushed out by it. ``bleed`` is what each page has beyond its edges, and
    what is trimmed away. ``allowance``: by how much a leaf that is folded inside is narrower.
    """

    scheme: Scheme = Scheme.SADDLE
    paper: Size | None = None
    binding: Binding = Binding.LEFT
    duplex: Duplex = Duplex.SHORT
    thickness: float = mm(0.1)
    bleed: float = 0.0
    grind: float = mm(3)  # of a glued spine, roughened before it is glued
    allowance: float = mm(3)
    room: float = 0.0  # kept free around the pages, for marks


@dataclass(frozen=True, slots=True)
class Placement:
    """One page on one side of a sheet: where the lower left corner of its trimmed page goes.

    ``page`` counts from 0, None is blank. ``rotation`` is 0 or 180 degrees. ``clip`` bounds
    what is drawn of it, with its bleed; ``copy`` is a repetition of a page drawn before.
    """

    page: int | None
    x: float
    y: float
    rotation: int
    clip: Clip
    copy: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a sheet. ``folds`` and ``cuts`` are x or y of lines: ("x", 120.0)."""

    placements: tuple[Placement, ...]
    folds: tuple[tuple[str, float], ...] = ()
    cuts: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper, printed on both sides. ``section`` counts signatures from 0."""

    front: Side
    back: Side
    section: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """All sheets, on paper of one size, for ``count`` pages of one trimmed size."""

    sheets: tuple[Sheet, ...]
    paper: Size
    page: Size
    count: int
    setup: Setup

    @property
    def sides(self) -> Iterator[Side]:
        """The sides as they are printed: front, back, front, back."""
        for sheet in self.sheets:
            yield from (sheet.front, sheet.back)

    @property
    def blanks(self) -> int:
        """How many pages are blank."""
        return sum(p.page is None for side in self.sides for p in side.placements)


def impose(count: int, page: Size, setup: Setup) -> Plan:
    """Plan the sheets for ``count`` pages, which are ``page`` large when trimmed.

    Raises ``PlanError`` where they do not fit the paper or the way of folding.
    """
    from generator.imposition import booklets, leaflets  # noqa: PLC0415 - they need the types

    if count < 1:
        raise PlanError("there are no pages to impose")
    if setup.scheme in leaflets.SCHEMES:
        return leaflets.plan(count, page, setup)
    return booklets.plan(count, page, setup)


def chosen_paper(needed: Size, page: Size, setup: Setup) -> Size:
    """Return the paper of the setup the right way round, or the smallest that holds it all."""
    around = Size(needed.width + 2 * setup.room, needed.height + 2 * setup.room)
    if setup.paper is None:
        found = smallest(around)
        if found is None:
            raise PlanError(f"no paper up to A0 holds {around.words}")
        return found
    found = turned_to_hold(setup.paper, around)
    if found is None:
        known = smallest(around)
        hint = f"; use {name_of(known)}" if known else ""
        raise PlanError(
            f"pages of {page.words} need a sheet of {around.words}, "
            f"and {name_of(setup.paper)} is {setup.paper.words}{hint}"
        )
    return found


def over(side: Side, paper: Size, duplex: Duplex) -> Side:
    """Return the back of a sheet as it is to be printed.

    ``side`` is as it looks when the sheet is turned like the page of a book. Where the
    printer turns it over a level edge, the back is printed on its head.
    """
    upright_edge = Duplex.LONG if paper.height > paper.width else Duplex.SHORT
    return side if duplex is upright_edge else _on_its_head(side, paper)


def _on_its_head(side: Side, paper: Size) -> Side:
    return Side(
        tuple(_turned(placement, paper) for placement in side.placements),
        tuple(_opposite(line, paper) for line in side.folds),
        tuple(_opposite(line, paper) for line in side.cuts),
    )


def _turned(placement: Placement, paper: Size) -> Placement:
    x0, y0, x1, y1 = placement.clip
    clip = paper.width - x1, paper.height - y1, paper.width - x0, paper.height - y0
    rotation = (placement.rotation + 180) % 360
    return replace(
        placement,
        x=paper.width - placement.x,
        y=paper.height - placement.y,
        rotation=rotation,
        clip=clip,
    )


def _opposite(line: tuple[str, float], paper: Size) -> tuple[str, float]:
    axis, at = line
    return axis, (paper.width if axis == "x" else paper.height) - at
