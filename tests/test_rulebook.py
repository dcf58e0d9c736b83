"""Each row of the rulebook is decided by a rule, asked of a person, or left out for a reason."""

from __future__ import annotations

import pytest

from generator import model as m
from generator.explaining import rules
from generator.rulebook import questions, rows

ROWS = {row.id: row for row in rows()}
DECIDED = {row for rule in rules().values() for row in rule.rows}
GUIDE = m.Meta(m.Kind.GUIDE, "A guide")


def document(edition):
    return m.Document("a", "guides", edition, GUIDE, (), m.Span("a.md"))


@pytest.mark.parametrize("id", ROWS)
def test_each_row_is_decided_asked_made_or_left_for_a_reason(id):
    row = ROWS[id]
    assert id in DECIDED or row.question or row.made or row.reason


def test_rules_name_rows_that_there_are():
    assert set(ROWS) >= DECIDED


def test_each_rule_of_guides_names_its_row():
    families = {"SR"}  # of our own source language, which no guide speaks of
    lone = {r.code for r in rules().values() if not r.rows and r.code[:2] not in families}
    own = {
        "IM003", "IM008", "LK001", "LK003", "ST003", "ST004", "ST006", "ST008", "ST010", "ST012",
        "ST013", "WD006",
    }  # fmt: skip
    assert lone == own


def test_a_row_with_a_reason_has_no_rule_that_decides_it():
    assert not [id for id in ROWS if ROWS[id].reason and id in DECIDED]


@pytest.mark.parametrize("edition", m.Edition)
def test_questions_are_those_of_the_edition_each_once(edition):
    asked = questions(document(edition))
    assert len(asked) == len(set(asked))
    assert all(question.endswith(("?", ".")) for question in asked)
    pictures = "Does each picture show what the words beside it say?"
    assert (pictures in asked) == (edition is m.Edition.EASY_READ)
