"""What is the same when it is said in another way, and what is lost when it is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.checking import check_document
from generator.meaning import particulars
from generator.meaning.turns import says, turns
from generator.project import Project, collection_from_texts, load, read_texts

ROOT = Project(Path(__file__).resolve().parent.parent)
TODAY = date(2026, 11, 2)
EASY = "source/pathways/eating-disorders.easy-read.md"


def forms(text):
    return [one.forms for one in particulars(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("two weeks", "14 days"),
        ("a wait of 12 months", "a wait of 1 year and 12 months"),
        ("5.30pm", "17:30"),
        ("12am", "midnight"),
        ("1,000 people", "1000 people"),
        ("£1.5 million", "£1,500,000"),
        ("250 mg", "250mg"),
        ("5 micrograms", "5mcg"),
        ("20 per cent", "20%"),
        ("01632960101", "01632 960 101"),
        ("+44 1632 960 101", "01632 960 101"),
        ("6th August 2026", "Thursday 6 August 2026"),
        ("three nurses", "3 nurses"),
        ("sixty minutes", "60 minutes"),
    ],
)
def test_two_ways_of_saying_it_are_the_same(one, other):
    assert any(a & b for a in forms(one) for b in forms(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 days", "6 days"), ("2 weeks", "2 pm"), ("5pm", "5am"), ("£5", "£50"), ("250mg", "25mg"),
        ("01632 960 101", "01632 960 102"), ("6 August", "6 May"), ("a@b.org", "a@c.org"),
    ],
)  # fmt: skip
def test_two_particulars_are_not_the_same(one, other):
    assert not any(a & b for a in forms(one) for b in forms(other))


@pytest.mark.parametrize(
    "text", ["Stage 4", "one of you", "1 nurse", "option 2", "someone", "a week"]
)
def test_what_is_no_figure_of_the_text(text):
    assert not forms(text)


def test_turns_are_named_once_a_sentence():
    found = [
        (turn.kind, turn.written)
        for turn in turns("You must not go, unless only we say so, not me.")
    ]
    assert found == [("not", "not"), ("only", "only"), ("unless", "unless")]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("must", "You have to come."),
        ("only", "Just you."),
        ("unless", "If you do not come, phone us."),
        ("not", "You cannot."),
    ],
)
def test_easier_words_say_the_same(kind, text):
    assert says(kind, text)
    assert not says(kind, "You can phone us.")


@pytest.fixture(scope="module")
def texts():
    return read_texts(ROOT)[0]


def lost(texts, old, new):
    """Return the findings of lost meaning when one thing of an Easy Read source is changed."""
    assert old in texts[EASY]
    catalogue = load(ROOT, today=TODAY)[0].catalogue
    changed = {**texts, EASY: texts[EASY].replace(old, new, 1)}
    collection, _ = collection_from_texts(changed, today=TODAY, catalogue=catalogue)
    document = next(d for d in collection.documents if d.span.path == EASY)
    found = check_document(replace(document, allowances=()), collection)
    return [d.message for d in found if d.code in {"ER027", "ER029"}]


def test_the_shipped_pathway_has_lost_nothing(texts):
    assert lost(texts, "Stage 1", "Stage 1") == []


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("within 5 working days", "soon", "5"),
        ("up to 90 minutes", "a while", "90 minutes"),
        ("for 12 months", "later", "12 months"),
        ("You do not need a diagnosis.", "You need a diagnosis.", "not"),
        ("01632 960 110", "01632 960 111", "01632 960 111"),
        ("under 18", "young", "18"),
    ],
)
def test_a_planted_loss_is_named(texts, old, new, named):
    assert any(f'"{named}' in message for message in lost(texts, old, new))
