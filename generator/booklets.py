"""Any PDF as a booklet: on which paper, how small it may get, and what to do with the sheets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.imposition import (
    Duplex,
    Plan,
    PlanError,
    Scheme,
    Setup,
    Size,
    impose,
    imposed,
    page_size,
)
from generator.imposition.marks import ROOM
from generator.imposition.paper import name_of
from generator.views.pdf_type import read_ink

LEAST = 12  # points of clear print (UKAAF)
# What a cover says, and the points that such a document needs (GOV.UK; UKAAF)
_NEEDED = (("Easy Read", 14), ("Large print", 16))
_MOST_STAPLED = 64  # pages on paper of 80 g/m² (rulebook PR-13)
_SHRUNK = 0.995  # less is rounding
_STAPLED = frozenset({Scheme.SADDLE, Scheme.SADDLE_CUT})


class NoBookletError(Exception):
    """A PDF cannot become this booklet: says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Booklet:
    """The imposed PDF, its plan, and what to say of it, a line each."""

    data: bytes
    plan: Plan
    said: tuple[str, ...]


def booklet(
    data: bytes, setup: Setup, *, shrink: bool = False, marks: bool = False, slug: str = ""
) -> Booklet:
    """Impose a PDF. Raises ``NoBookletError`` or ``ImpositionError``.

    Pages keep their size. With ``shrink`` they are made to fit the paper, as long as their
    text can still be read by most people.
    """
    count, page, bleed = page_size(data)
    wanted = replace(setup, bleed=bleed, room=ROOM if marks else 0.0)
    plan = _plan(data, count, page, wanted, shrink=shrink)
    made = imposed(data, plan, slug=slug)
    return Booklet(made, plan, tuple(_said(plan, page)))


def _plan(data: bytes, count: int, page: Size, setup: Setup, *, shrink: bool) -> Plan:
    try:
        return impose(count, page, setup)
    except PlanError as error:
        smaller = _largest_that_fits(count, page, setup)
        if smaller is None:
            raise NoBookletError(str(error)) from error
        plan, factor = smaller
        size, kind, least = _body(data)
        if shrink and size * factor >= least:
            return plan
        raise NoBookletError(_too_small(str(error), size, factor, kind, least)) from error


def _too_small(why: str, size: float, factor: float, kind: str, least: int) -> str:
    becomes = f"{why}. To fit, text of {size:g} pt would become {size * factor:.1f} pt "
    becomes += f"(factor {factor:.3f})"
    if size * factor >= least:
        return f"{becomes}; --shrink allows it"
    becomes += f", and {kind} needs {least} pt. "
    if kind == _NEEDED[0][0]:
        return f"{becomes}An Easy Read booklet is A4 when finished: print it on A3 sheets"
    return f"{becomes}Print it on the larger paper"


def _largest_that_fits(count: int, page: Size, setup: Setup) -> tuple[Plan, float] | None:
    """Return the plan with the largest pages of the same shape that the paper holds."""
    if setup.paper is None:
        return None
    low, high, found = 0.0, 1.0, None
    for _ in range(24):
        factor = (low + high) / 2
        try:
            smaller = Size(page.width * factor, page.height * factor)
            found = impose(count, smaller, replace(setup, bleed=setup.bleed * factor)), factor
            low = factor
        except PlanError:
            high = factor
    return found


def _body(data: bytes) -> tuple[float, str, int]:
    """Return the size of most letters in points, what this is, and the points that it needs."""
    runs = read_ink(data).runs
    letters: Counter[float] = Counter()
    for run in runs:
        letters[round(run.size, 1)] += len(run.text)
    size = letters.most_common(1)[0][0] if letters else float(LEAST)
    cover = " ".join(" ".join(run.text for run in runs if run.page == 0).split()).lower()
    kinds = (found for found in _NEEDED if found[0].lower() in cover)
    return size, *next(kinds, ("clear print", LEAST))


def _said(plan: Plan, page: Size) -> Iterator[str]:
    """Yield what was made, what to look out for, and what to do now."""
    sheets = len(plan.sheets)
    yield (
        f"{plan.count} pages of {name_of(plan.page)} on {sheets} "
        f"{'sheet' if sheets == 1 else 'sheets'} of {name_of(plan.paper)}"
        f"{_blank(plan.blanks)}."
    )
    factor = plan.page.width / page.width
    if factor < _SHRUNK:
        yield f"The pages are smaller than they were: factor {factor:.3f}."
    if plan.setup.scheme in _STAPLED and plan.count > _MOST_STAPLED:
        yield f"More than {_MOST_STAPLED} pages are too thick for staples; use --scheme perfect-16."
    yield from steps(plan)


def _blank(count: int) -> str:
    if not count:
        return ""
    return f", {count} {'page' if count == 1 else 'pages'} blank at the end"


def steps(plan: Plan) -> Iterator[str]:
    """Yield what to do with the file, a step each."""
    edge = "short" if plan.setup.duplex is Duplex.SHORT else "long"
    yield f"Print on both sides, flip on {edge} edge, at actual size (100%)."
    match plan.setup.scheme:
        case Scheme.SADDLE:
            yield "Fold the pile in half, and staple it twice in the fold."
        case Scheme.SADDLE_CUT:
            yield "Cut the pile across the middle, and put the upper halves on the lower ones."
            yield "Fold the pile in half, and staple it twice in the fold."
        case Scheme.PERFECT_8 | Scheme.PERFECT_16 | Scheme.PERFECT_32:
            yield "Fold each sheet: top edge behind and left edge behind, in turn, widest first."
            yield "Lay the folded sheets on each other in order, glue the spine, and trim."
        case Scheme.REPEAT:
            yield "Cut along the edges."
        case Scheme.HALF:
            yield "Fold in half."
        case Scheme.Z:
            yield "Fold in three, to and fro, with page 1 on top."
        case Scheme.ROLL:
            yield "Fold the narrow flap in, then page 1 over it."
        case Scheme.GATE:
            yield "Fold both ends to the middle, then fold in half with page 1 on top."
