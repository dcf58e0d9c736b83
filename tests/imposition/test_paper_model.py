"""A booklet is folded and cut out of the imposed PDF: page n lies behind page n - 1."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import pytest

from generator.imposition import Binding, Duplex, Scheme, Setup, impose, imposed, mm
from tests.imposition.numbered import A6, drawn, numbered

NEAR = mm(0.1)


@dataclass(frozen=True)
class Piece:
    """A part of a sheet between folds: what is on its two sides, and how it has been folded.

    A point (x, y) of the flat sheet, seen from its front, is now at (kx * x + tx, ky * y + ty).
    """

    middle: tuple[float, float]
    front: object
    back: object
    kx: int = 1
    tx: float = 0
    ky: int = 1
    ty: float = 0

    def now(self, x, y):
        return self.kx * x + self.tx, self.ky * y + self.ty

    @property
    def up(self):
        return self.kx == self.ky


def from_behind(found, plan):
    """Return what the back draws, as points of the front: the printer has turned the sheet."""
    width, height = plan.paper.width, plan.paper.height
    upright = (plan.setup.duplex is Duplex.LONG) == (height > width)
    turn = (lambda x, y: (width - x, y)) if upright else (lambda x, y: (x, height - y))
    return lambda x, y: turn(*found.point(x, y))


def pieces(plan, sides, number):
    """Cut one sheet along all its folds and cuts, and see what stands on each piece."""
    front, back = sides[2 * number], sides[2 * number + 1]
    lines = [*plan.sheets[number].front.folds, *plan.sheets[number].front.cuts]
    xs = edges(plan.paper.width, [at for axis, at in lines if axis == "x"])
    ys = edges(plan.paper.height, [at for axis, at in lines if axis == "y"])
    shown = [(d.page, d.point) for d in front], [(d.page, from_behind(d, plan)) for d in back]
    for x0, x1 in pairwise(xs):
        for y0, y1 in pairwise(ys):
            on = [[s for s in side if inside(s, (x0, y0, x1, y1))] for side in shown]
            assert max(map(len, on)) <= 1
            yield Piece(((x0 + x1) / 2, (y0 + y1) / 2), *(s[0] if s else None for s in on))


def edges(length, lines):
    return sorted([0.0, *lines, length])


def inside(shown, box):
    x, y = shown[1](A6.width / 2, A6.height / 2)
    return box[0] < x < box[2] and box[1] < y < box[3]


def fold(pile, axis, at, *, low_behind):
    """Fold a pile, from top to bottom: what lies at one side of the line goes behind the rest."""

    def moves(piece):
        here = piece.now(*piece.middle)[0 if axis == "x" else 1]
        return (here < at) == low_behind

    def turned(piece):
        if axis == "x":
            return replace(piece, kx=-piece.kx, tx=2 * at - piece.tx)
        return replace(piece, ky=-piece.ky, ty=2 * at - piece.ty)

    return [p for p in pile if not moves(p)] + [turned(p) for p in reversed(pile) if moves(p)]


def folded(pile, plan, sheet):
    """Fold as a bookbinder does: in half, until one page is left."""
    xs = sorted(at for axis, at in sheet.front.folds if axis == "x")
    ys = sorted(at for axis, at in sheet.front.folds if axis == "y")
    left = plan.setup.binding is Binding.LEFT
    while xs or ys:
        if ys and len(ys) >= len(xs):
            middle = ys[len(ys) // 2]
            pile, ys = fold(pile, "y", middle, low_behind=False), ys[: len(ys) // 2]
        else:
            middle = xs[len(xs) // 2]
            pile = fold(pile, "x", middle, low_behind=left)
            xs = xs[len(xs) // 2 + 1 :] if left else xs[: len(xs) // 2]
    return pile


def leaves(plan, data):
    """Return the leaves of the finished booklet, the cover first, each as a list of a signature."""
    sides = drawn(data)
    sheets = [list(pieces(plan, sides, n)) for n in range(len(plan.sheets))]
    if plan.setup.scheme in {Scheme.SADDLE, Scheme.SADDLE_CUT}:
        halfway = plan.paper.height / 2
        upper = [p for sheet in sheets for p in sheet if p.middle[1] >= halfway]
        lower = [p for sheet in sheets for p in sheet if p.middle[1] < halfway]
        if plan.setup.scheme is Scheme.SADDLE_CUT:
            # The lower halves go under the upper ones, at the same place.
            down = plan.sheets[0].front.cuts[0][1]
            shift = plan.page.height + 2 * max(plan.setup.bleed, 0)
            lower = [replace(p, ty=shift) for p in lower]
            assert down == pytest.approx(halfway)
        return [folded([*upper, *lower], plan, plan.sheets[0])]
    return [folded(pile, plan, sheet) for pile, sheet in zip(sheets, plan.sheets, strict=True)]


CASES = [
    (scheme, binding, duplex)
    for scheme in Scheme
    if scheme.startswith(("saddle", "perfect"))
    for binding in Binding
    for duplex in Duplex
]


@pytest.mark.parametrize(("scheme", "binding", "duplex"), CASES)
@pytest.mark.parametrize("count", [4, 23, 48])
def test_page_n_lies_behind_the_page_before_it(scheme, binding, duplex, count):
    setup = Setup(scheme, binding=binding, duplex=duplex, thickness=mm(0.15), bleed=mm(3))
    plan = impose(count, A6, setup)
    data = imposed(numbered(count), plan)
    outwards = 1 if binding is Binding.LEFT else -1
    order, boxes = [], []
    for stack in leaves(plan, data):
        corners = []
        for place, leaf in enumerate(stack):
            depth = min(place, len(stack) - 1 - place)
            for shown, is_recto in ((leaf.front, leaf.up), (leaf.back, not leaf.up)):
                if shown:
                    corners.append((shown[0], is_recto, *box(leaf, shown[1], depth, outwards)))
                    assert stands_upright(leaf, shown[1], is_recto)
        order += [
            page for page, _, *_ in sorted(corners, key=lambda c: (where(c[0], stack), not c[1]))
        ]
        boxes.append([c[2:] for c in corners])
        assert all(seen_right(c, binding) for c in corners)
    assert order == list(range(count))
    for section in boxes:
        first = section[0]
        for other in section:
            assert other == pytest.approx(first, abs=NEAR)


def where(page, stack):
    return next(
        n for n, leaf in enumerate(stack) if page in {s[0] for s in (leaf.front, leaf.back) if s}
    )


def box(leaf, point, depth, outwards):
    """Return where a page is in the closed booklet; inner leaves are pushed out by the paper."""
    creep = outwards * depth * mm(0.15)
    (x0, y0), (x1, y1) = (leaf.now(*point(*corner)) for corner in ((0, 0), (A6.width, A6.height)))
    return min(x0, x1) + creep, min(y0, y1), max(x0, x1) + creep, max(y0, y1)


def stands_upright(leaf, point, is_recto):
    """Tell that the head of a page is up, seen from above, or from behind like a turned leaf."""
    (x0, y0), (x1, y1) = (leaf.now(*point(*corner)) for corner in ((0, 0), (A6.width, A6.height)))
    return y0 < y1 and (x0 < x1) == is_recto


def seen_right(corner, binding):
    """Tell that a page is at the face of its leaf where it is read: odd pages are on top."""
    page, is_recto, *_ = corner
    return is_recto == (page % 2 == 0)


def test_the_model_sees_a_page_that_is_not_where_its_fold_needs_it():
    data = imposed(numbered(8), impose(8, A6, Setup()))
    turned_wrongly = impose(8, A6, Setup(duplex=Duplex.LONG))
    (stack,) = leaves(turned_wrongly, data)
    assert not all(
        stands_upright(leaf, shown[1], is_recto)
        for leaf in stack
        for shown, is_recto in ((leaf.front, leaf.up), (leaf.back, not leaf.up))
    )
