"""A leaflet is folded out of the imposed PDF: what a reader sees at each turn, and where."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.imposition import Duplex, Scheme, Setup, impose, imposed, mm
from tests.imposition.numbered import A6, drawn, numbered
from tests.imposition.test_paper_model import NEAR, Piece, fold, from_behind, inside

# The faces of the folded leaflet from the cover down, by page from 1. A roll fold opens on 2 and
# the flap's 5; a gate fold opens on 2 and 3, which are the flaps, and these on 4, 5, 6 and 7.
FACES = {
    Scheme.HALF: [1, 2, 3, 4],
    Scheme.Z: [1, 2, 3, 6, 5, 4],
    Scheme.ROLL: [1, 2, 5, 4, 3, 6],
    Scheme.GATE: [1, 5, 4, 2, 3, 7, 6, 8],
}
ALLOWANCE = mm(3)
# How much nearer to the cover's edge a flap ends than the fold that it lies in
SHORT = {Scheme.ROLL: [ALLOWANCE], Scheme.GATE: [ALLOWANCE, ALLOWANCE]}


def panels(plan, data):
    """Cut the sheet along its folds: the panels from left to right, with their edges."""
    front, back = drawn(data)
    side = plan.sheets[0].front
    left = (plan.paper.width - sum(width(p, plan) for p in side.placements)) / 2
    xs = [left, *(at for _, at in side.folds), plan.paper.width - left]
    shown = [(d.page, d.point) for d in front], [(d.page, from_behind(d, plan)) for d in back]
    for x0, x1 in pairwise(xs):
        on = [[s for s in s_ if inside(s, (x0, 0, x1, plan.paper.height))] for s_ in shown]
        assert [len(found) for found in on] == [1, 1]
        yield (x0, x1), Piece(((x0 + x1) / 2, plan.paper.height / 2), on[0][0], on[1][0])


def width(placement, plan):
    """Return the width of a panel: what is drawn of it, without the bleed at an end."""
    x0, _, x1, _ = placement.clip
    ends = {plan.sheets[0].front.placements[0], plan.sheets[0].front.placements[-1]}
    return x1 - x0 - (plan.setup.bleed if placement in ends else 0)


def folded(scheme, pile, lines):
    """Fold as the leaflet is folded by hand."""
    match scheme:
        case Scheme.HALF:
            steps = [(lines[0], True)]
        case Scheme.Z:
            steps = [(lines[1], True), (2 * lines[1] - lines[0], False)]
        case Scheme.ROLL:
            steps = [(lines[0], True), (lines[1], True)]
        case Scheme.GATE:
            steps = [(lines[0], True), (lines[2], False), (lines[1], True)]
    for at, low_behind in steps:
        pile = fold(pile, "x", at, low_behind=low_behind)
    return pile


def faces(pile):
    for piece in pile:
        upper, lower = (piece.front, piece.back) if piece.up else (piece.back, piece.front)
        yield from (upper[0] + 1, lower[0] + 1)


@pytest.mark.parametrize("duplex", list(Duplex))
@pytest.mark.parametrize("scheme", list(FACES))
def test_a_folded_leaflet_opens_in_the_order_of_its_pages(scheme, duplex):
    setup = Setup(scheme, duplex=duplex, bleed=mm(3), allowance=ALLOWANCE)
    plan = impose(len(FACES[scheme]), A6, setup)
    cut = list(panels(plan, imposed(numbered(len(FACES[scheme])), plan)))
    lines = [at for _, at in plan.sheets[0].front.folds]
    pile = folded(scheme, [piece for _, piece in cut], lines)
    assert list(faces(pile)) == FACES[scheme]
    edges = {piece.middle: box for box, piece in cut}
    spans = [sorted(p.now(x, 0)[0] for x in edges[p.middle]) for p in pile]
    spine, outer = spans[0]
    near = [span for span in spans if abs(span[0] - spine) < NEAR and abs(span[1] - outer) < NEAR]
    short = [(span[0] - spine) + (outer - span[1]) for span in spans if span not in near]
    assert sorted(short) == pytest.approx(SHORT.get(scheme, []), abs=NEAR)
    for piece in pile:
        for _, point in (piece.front, piece.back):
            low, high = (piece.now(*point(A6.width / 2, y))[1] for y in (0, A6.height))
            assert low < high
            middle = piece.now(*point(A6.width / 2, A6.height / 2))[0]
            panel = sorted(piece.now(x, 0)[0] for x in edges[piece.middle])
            assert middle == pytest.approx(sum(panel) / 2, abs=NEAR)
