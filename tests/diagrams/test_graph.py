"""Boxes, arrows and words from the steps of a source."""

from __future__ import annotations

import pytest

from generator.diagrams import legend
from generator.diagrams.describing import sentences, summary
from generator.diagrams.graph import Graph, graph_of
from generator.diagrams.items import PORTRAIT, Kind
from generator.diagrams.layout import lay_out
from generator.editions import prepare
from generator.model import Diagram, Edition, Section, Stage, plain_text, walk
from generator.wording import AT_A_GLANCE, reading_order
from tests.diagrams.examples import SHAPES
from tests.readers.reading import MATTER, collection, read


def graph(body: str) -> Graph:
    return graph_of(b for b in read(body, kind="pathway").blocks if isinstance(b, Stage))


def step(name: str, what_next: str = ": This step ends the pathway.", long: str = "A day.") -> str:
    return f"### {name} {{#{name.lower()}}}\n\nHow long\n: {long}\n\nWhat happens next\n{what_next}\n\n"


def test_arrows_say_where_they_lead_and_when() -> None:
    ways = (
        ": [B](#b), if it helps\n: Go to [C](#c). You can bring a friend.\n: [Other](other-guide)"
    )
    made = graph("## Access\n\n" + step("A", ways) + step("B", ": [A](#a) or [C](#c)") + step("C"))
    assert [(a.source, a.target, a.condition, a.words) for a in made.arrows] == [
        ("a", "b", "if it helps", "B"),
        ("a", "c", "", "C"),
        ("a", "", "", "Other"),
        ("b", "a", "", "A"),
        ("b", "c", "", "C"),
    ]


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("We reply within 5 working days.", "within 5 working days"),
        (
            "It lasts 1 hour. You see us within 4 weeks of your referral.",
            "within 4 weeks of your referral",
        ),
        ("We arrange this on the same day.", "on the same day"),
        ("You wait up to 18 weeks.", "up to 18 weeks"),
        ("One session a week, for about 20 weeks.", ""),
        ("We start to plan this 6 weeks before you leave.", ""),
    ],
)
def test_only_a_promised_time_is_a_wait(said: str, wait: str) -> None:
    made = graph("## Access\n\n" + step("A", long=said))
    assert [box.wait for box in made.whole.values()] == [wait]


def test_the_words_say_then_or_and_back() -> None:
    made = SHAPES["loop back"]
    boxes = list(made.whole.values())
    assert sentences(made, boxes[0]) == "Step 1, Referral. Then step 2, Plan."
    assert sentences(made, boxes[3]) == (
        "Step 4, Review. Then back to step 2, Plan, if a change may help. "
        "Or step 5, Leaving, if you are well."
    )
    assert summary(made) == (
        "This pathway has 4 stages and 5 steps. It starts at step 1, Referral. "
        "It ends at step 5, Leaving."
    )


BODY = "## Access\n\n" + step("A", ": [B](#b)") + step("B")


def test_a_pathway_has_its_drawing_and_words_before_its_stages() -> None:
    found = collection({"source/guides/a.md": MATTER.format(kind="pathway") + BODY})
    document = prepare(found.documents[0], found)
    glance, stage = document.blocks
    assert isinstance(glance, Section)
    assert plain_text(glance.title) == AT_A_GLANCE
    assert isinstance(glance.blocks[0], Diagram)
    assert isinstance(stage, Stage)
    assert "Step 1, A. Then step 2, B." in list(reading_order(document, "Trust"))


@pytest.mark.parametrize("kind", ["guide", "pathway"])
def test_easy_read_and_other_documents_have_none(kind: str) -> None:
    found = collection(
        {"source/guides/a.md": MATTER.format(kind=kind) + "## Access\n\n" + step("A")}
    )
    document = prepare(found.documents[0], found)
    assert not any(isinstance(node, Diagram) for node in walk(document))
    assert document.edition is Edition.STANDARD


def test_its_name_gives_way_to_one_of_the_author() -> None:
    body = "## At a glance {#at-a-glance}\n\nWords.\n\n" + BODY
    found = collection({"source/guides/a.md": MATTER.format(kind="pathway") + body})
    ids = [n.id for n in prepare(found.documents[0], found).blocks if isinstance(n, Section)]
    assert ids == ["at-a-glance", "drawing-at-a-glance"]


def test_the_legend_shows_and_explains_every_sign() -> None:
    laid = lay_out(legend.example(), PORTRAIT)
    kinds = {item.kind for item in laid.items}
    assert kinds == set(Kind) - {Kind.PASS, Kind.COMING, Kind.MORE}
    assert any(item.wait for item in laid.items)
    assert any(item.fork for item in laid.items)
    assert any(line.back for line in laid.lines)


def test_a_legend_in_a_guide_is_a_drawing_with_its_words() -> None:
    found = collection(
        {"source/guides/a.md": MATTER.format(kind="guide") + "## Signs\n\n::: legend\n:::\n"}
    )
    document = prepare(found.documents[0], found)
    said = list(reading_order(document, "Trust"))
    assert [sign.meaning in said for sign in legend.SIGNS] == [True] * len(legend.SIGNS)
    assert sum(isinstance(node, Diagram) for node in walk(document)) == 1


def test_the_key_names_only_signs_that_are_there() -> None:
    assert list(legend.key(SHAPES["straight"])) == [
        "Key: a numbered box is a step.",
        "2 edges mark where the pathway ends.",
    ]
