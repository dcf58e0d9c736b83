"""Each page is on the sheets once, whatever the scheme and however many there are."""

from __future__ import annotations

import pytest

from generator.imposition import PAPERS, Binding, Duplex, PlanError, Scheme, Setup, Size, impose, mm

A5 = PAPERS["A5"]
DL = Size(mm(99), mm(210))
BOOKLETS = [s for s in Scheme if s.startswith(("saddle", "perfect"))]
LEAFLETS = {Scheme.HALF: 4, Scheme.Z: 6, Scheme.ROLL: 6, Scheme.GATE: 8}


def places(plan):
    return [p for side in plan.sides for p in side.placements if not p.copy]


@pytest.mark.parametrize("scheme", BOOKLETS)
def test_sheets_hold_each_page_once_and_blanks_for_1_to_128_pages(scheme):
    for count in range(1, 129):
        plan = impose(count, A5, Setup(scheme))
        pages = sorted(p.page for p in places(plan) if p.page is not None)
        assert pages == list(range(count))
        assert len(places(plan)) == count + plan.blanks


@pytest.mark.parametrize("scheme", LEAFLETS)
def test_a_leaflet_holds_each_page_once_up_to_what_its_fold_has(scheme):
    for count in range(1, LEAFLETS[scheme] + 1):
        plan = impose(count, DL, Setup(scheme))
        assert sorted(p.page for p in places(plan) if p.page is not None) == list(range(count))
    with pytest.raises(PlanError, match=f"has {LEAFLETS[scheme]} pages, and there are"):
        impose(LEAFLETS[scheme] + 1, DL, Setup(scheme))


def test_repeated_pages_fill_the_sheet_each_behind_its_front():
    for count in range(1, 129):
        plan = impose(count, DL, Setup(Scheme.REPEAT, paper=PAPERS["A4"]))
        assert sorted(p.page for p in places(plan) if p.page is not None) == list(range(count))
        for number, sheet in enumerate(plan.sheets):
            assert {p.page for p in sheet.front.placements} == {2 * number}
            assert len(sheet.front.placements) == 3


@pytest.mark.parametrize("scheme", [*BOOKLETS, *LEAFLETS])
@pytest.mark.parametrize("binding", Binding)
@pytest.mark.parametrize("duplex", Duplex)
def test_no_page_lies_over_another_or_over_the_edge_of_the_paper(scheme, binding, duplex):
    setup = Setup(scheme, binding=binding, duplex=duplex, bleed=mm(3), room=mm(12))
    plan = impose(LEAFLETS.get(scheme, 24), A5, setup)
    for side in plan.sides:
        clips = [p.clip for p in side.placements]
        for x0, y0, x1, y1 in clips:
            assert -0.01 <= x0 < x1 <= plan.paper.width + 0.01
            assert -0.01 <= y0 < y1 <= plan.paper.height + 0.01
        for n, one in enumerate(clips):
            for other in clips[n + 1 :]:
                across = min(one[2], other[2]) - max(one[0], other[0])
                up = min(one[3], other[3]) - max(one[1], other[1])
                assert across < 0.01 or up < 0.01


def test_a_sheet_folded_twice_has_its_heads_together():
    plan = impose(8, A5, Setup(Scheme.PERFECT_8))
    (sheet,) = plan.sheets
    assert {p.rotation for p in sheet.front.placements} == {0, 180}
    upper = [p for p in sheet.front.placements if p.y > plan.paper.height / 2 and p.rotation == 0]
    assert upper == []


def test_the_last_signature_is_no_larger_than_its_pages_need():
    plan = impose(37, A5, Setup(Scheme.PERFECT_16))
    assert [len(sheet.front.placements) * 2 for sheet in plan.sheets] == [16, 16, 4, 4]
    assert plan.blanks == 3


def test_a_flap_that_is_folded_in_is_narrower_by_the_allowance():
    plan = impose(6, DL, Setup(Scheme.ROLL, paper=PAPERS["A4"], allowance=mm(3)))
    first, second = (at for _, at in plan.sheets[0].front.folds)
    assert first == pytest.approx(mm(97), abs=0.01)
    assert second - first == pytest.approx(mm(100), abs=0.01)


def test_paper_is_the_smallest_that_holds_the_pages():
    assert impose(8, A5, Setup()).paper == PAPERS["A4"].turned
    assert impose(8, PAPERS["A4"], Setup()).paper == PAPERS["A3"].turned
    assert impose(8, A5, Setup(bleed=mm(3), room=mm(12))).paper == PAPERS["A3"].turned


def test_paper_that_is_too_small_is_refused_with_the_sizes():
    with pytest.raises(PlanError, match=r"148 by 210 mm need a sheet of 296 by 210 mm.*use A4"):
        impose(8, A5, Setup(paper=PAPERS["A5"]))


def test_a_printer_that_turns_over_the_long_edge_gets_the_back_on_its_head():
    short, long = (impose(4, A5, Setup(duplex=d)).sheets[0] for d in (Duplex.SHORT, Duplex.LONG))
    assert short.front == long.front
    assert {p.rotation for p in short.back.placements} == {0}
    assert {p.rotation for p in long.back.placements} == {180}


def test_a_book_bound_at_the_right_has_its_cover_at_the_left_of_the_sheet():
    left, right = (
        impose(4, A5, Setup(binding=b)).sheets[0].front for b in (Binding.LEFT, Binding.RIGHT)
    )
    assert next(p.x for p in left.placements if p.page == 0) > left.folds[0][1] - 1
    assert next(p.x for p in right.placements if p.page == 0) < right.folds[0][1] - 1
