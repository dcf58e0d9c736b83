"""Drawings of every shape: nothing overlaps, no line goes through a box, no word is cut off."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagrams.drawing import svg
from generator.diagrams.drawings import drawings
from generator.diagrams.graph import Graph, graph_of
from generator.diagrams.items import (
    BOOKLET,
    COLUMN,
    LANDSCAPE,
    LEAFLET,
    MARKS,
    PHONE,
    PORTRAIT,
    WIDE,
    Kind,
    large,
)
from generator.diagrams.layout import Layout, lay_out
from generator.diagrams.pages import pages
from generator.diagrams.shapes import Manner
from generator.model import Diagram, Stage
from generator.model import Kind as DocumentKind
from generator.views.diagram import read_svg
from generator.views.diagram_faults import diagram_faults
from tests.diagrams.examples import SHAPES, graph, source
from tests.diagrams.geometry import faults, slanted
from tests.project_files import ROOT
from tests.readers.reading import collection, read

SHEETS = {
    "portrait": PORTRAIT,
    "landscape": LANDSCAPE,
    "half of a landscape page": COLUMN,
    "booklet": BOOKLET,
    "leaflet": LEAFLET,
    "wide": WIDE,
    "phone": PHONE,
    "large print": large(18),
    "largest print": large(28),
}
PAPER = ["portrait", "landscape", "half of a landscape page", "booklet", "large print"]


def shipped() -> dict[str, Graph]:
    """Return the graphs of the pathways that ship."""
    paths = sorted((ROOT / "source" / "pathways").glob("*.md"))
    texts = {f"source/pathways/{p.name}": p.read_text("utf-8") for p in paths}
    found = (d for d in collection(texts).documents if d.meta.kind is DocumentKind.PATHWAY)
    graphs = {d.stem: graph_of(b for b in d.blocks if isinstance(b, Stage)) for d in found}
    return {name: one for name, one in graphs.items() if one.whole}


GRAPHS = {**SHAPES, **shipped()}


def agrees(whole: Graph, laid: tuple[Layout, ...]) -> list[str]:
    """Return where the drawings show another pathway than the graph."""
    shown = (read_svg(svg(one, "", Manner()).encode()) for one in laid)
    return list(diagram_faults(whole, [view for view in shown if view], live=False))


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("name", GRAPHS)
def test_nothing_overlaps_and_no_line_goes_through_a_box(name: str, sheet: str) -> None:
    laid = pages(GRAPHS[name], SHEETS[sheet])
    assert [fault for one in laid for fault in (*faults(one), *slanted(one))] == []
    assert agrees(GRAPHS[name], laid) == []


@pytest.mark.parametrize("sheet", PAPER)
@pytest.mark.parametrize("name", GRAPHS)
def test_a_drawing_fits_its_page(name: str, sheet: str) -> None:
    room = SHEETS[sheet]
    for one in pages(GRAPHS[name], room):
        assert one.width <= room.width
        assert one.height <= room.height


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("name", GRAPHS)
def test_no_drawing_is_wider_than_its_page(name: str, sheet: str) -> None:
    room = SHEETS[sheet]
    assert [one.width for one in pages(GRAPHS[name], room) if one.width > room.width] == []


def test_a_step_that_fits_on_no_page_has_its_ways_on_pages_of_their_own() -> None:
    room = SHEETS["largest print"]
    laid = pages(SHAPES["branch and join"], room)
    assert all(one.height <= room.height for one in laid)
    marks = [" ".join(i.words) for one in laid for i in one.items if i.kind in MARKS]
    at = marks.index("3 ways follow")
    assert marks[at + 1 : at + 6] == [
        "Step 2, ways 1 to 2 of 3",
        "Continues at step 3",
        "Continues at step 4",
        "Step 2, way 3 of 3",
        "Continues at step 5",
    ]


def test_a_box_that_is_higher_than_a_page_is_shown_smaller() -> None:
    document = read(source({"Access": [["A name " * 60]]}), kind="pathway")
    stages = tuple(block for block in document.blocks if isinstance(block, Stage))
    diagram = Diagram("A title", stages, document.span)
    (drawn,) = drawings(diagram, large(28), Manner(scale=large(28).scale))
    assert drawn.height == pytest.approx(700)
    assert drawn.width < 480


@pytest.mark.parametrize("name", ["straight", "branch and join", "early exit"])
def test_a_plain_pathway_has_no_crossing(name: str) -> None:
    laid = lay_out(SHAPES[name], PORTRAIT)
    pieces = [(line.arrow, p) for line in laid.lines for p in _pieces(line.parts)]
    crossed = {
        (one, other)
        for one, (a, b) in pieces
        for other, (c, d) in pieces
        if one.source != other.source and one.target != other.target
        if a[1] == b[1] and c[0] == d[0]
        if min(a[0], b[0]) < c[0] < max(a[0], b[0]) and min(c[1], d[1]) < a[1] < max(c[1], d[1])
    }
    assert crossed == set()


def _pieces(parts):
    return [pair for part in parts for pair in pairwise(part)]


def test_the_same_pathway_gives_the_same_bytes() -> None:
    first, second = (
        svg(lay_out(GRAPHS["eating-disorders"], PORTRAIT), "alt", Manner()) for _ in range(2)
    )
    assert first == second


def test_a_long_pathway_goes_on_over_pages_and_says_so() -> None:
    laid = pages(SHAPES["thirty steps"], PORTRAIT)
    marks = [i.kind for one in laid for i in one.items]
    assert len(laid) > 1
    assert Kind.ONWARD in marks
    assert Kind.COMING in marks
    assert [id for one in laid for id in one.graph.boxes] == list(SHAPES["thirty steps"].whole)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Make small pathways of any flow, good or odd."""
    sizes = draw(st.lists(st.integers(0, 4), min_size=1, max_size=4).filter(sum))
    titles = st.text("abcdefgh W-", min_size=1, max_size=40).filter(str.strip)
    stages = [[" ".join(draw(titles).split()) for _ in range(size)] for size in sizes]
    steps = st.integers(1, sum(sizes))
    words = st.sampled_from(
        ["", "if so", "when all of you agree that this is the right thing to do"]
    )
    goals = st.one_of(st.integers(0, sum(sizes)), steps)
    arrows = draw(st.lists(st.tuples(steps, goals, words), max_size=14, unique_by=lambda a: a[:2]))
    return graph(stages, arrows, draw(st.sampled_from(["", "within 18 weeks of your referral"])))


@given(graphs(), st.sampled_from(sorted(SHEETS)))
@settings(max_examples=60, deadline=None, database=None)
def test_any_flow_is_drawn_whole_and_clear(whole: Graph, sheet: str) -> None:
    laid = pages(whole, SHEETS[sheet])
    assert [fault for one in laid for fault in (*faults(one), *slanted(one))] == []
    assert agrees(whole, laid) == []
