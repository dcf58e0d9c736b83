"""The difficulty of a sentence: its features, its model, and what it says costs most."""

from __future__ import annotations

import pytest

from generator import model as m
from generator.readability import (
    Sentence,
    hardest_of,
    sentence_difficulty,
    text_difficulty,
    words_of,
)
from generator.readability.difficulty import model
from generator.readability.features import NAMES, costs, features, names_in

PLAIN = "You can phone us at any time."
HARD = "Multidisciplinary formulation facilitates idiosyncratic psychotherapeutic intervention."
SPAN = m.Span("a.md", 3, 1)


def rate(text, known=frozenset()):
    return sentence_difficulty(words_of(text), text, known)


def said(text):
    return Sentence(text, words_of(text), SPAN, m.Paragraph((), SPAN))


def test_there_are_at_most_20_features_and_no_coefficient_is_negative():
    assert len(NAMES) <= 20
    assert all(coefficient >= 0 for coefficient in model().coefficients)


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        (PLAIN, HARD),
        ("A nurse sees you.", "A nurse sees you at the clinic, or at home, or at your school."),
        ("The doctor will phone you.", "The psychiatrist will phone you."),
        ("We will write to you.", "You will be written to by the CMHT."),
        ("Take 1 tablet.", "Take 1 to 2 tablets of 500mg up to 4 times in 24 hours."),
    ],
)
def test_a_harder_sentence_is_rated_higher(easier, harder):
    assert rate(easier) < rate(harder)


def test_each_feature_grows_with_what_it_counts():
    values = dict(zip(NAMES, features(words_of(HARD), HARD), strict=True))
    plain = dict(zip(NAMES, features(words_of(PLAIN), PLAIN), strict=True))
    assert values["rarity"] > 5 * plain["rarity"]
    assert values["syllables_per_word"] > plain["syllables_per_word"]
    assert (plain["impersonal"], values["impersonal"]) == (0, 1)


def test_names_and_explained_words_cost_nothing():
    words = words_of("Ask Bradgate about triage.")
    assert names_in(words) == {1}
    assert costs(words)[1] == 0
    assert costs(words)[3] > 0
    assert costs(words, frozenset({"triage"}))[3] == 0


def test_a_name_for_a_name_moves_no_rating():
    assert rate("You can ask Sam about it.") == rate("You can ask Thwaitehorne about it.")


@pytest.mark.parametrize("text", ["", "  ", "... !!!", "\u200b"])
def test_a_text_without_words_has_no_difficulty(text):
    assert text_difficulty(text) is None


def test_a_long_sentence_counts_for_more_of_its_text():
    mean = (rate(PLAIN) + rate(HARD + " " + HARD)) / 2
    assert text_difficulty(f"{PLAIN} {HARD[:-1]} and {HARD}") > mean - 1
    assert rate(PLAIN) < text_difficulty(f"{PLAIN} {HARD}") < rate(HARD)


def test_the_hardest_come_first_with_what_to_do():
    found = hardest_of([said(PLAIN), said(HARD), said("Phone the CMHT if you are worried.")])
    assert found.sentences[0].sentence.text == HARD
    assert any('"idiosyncratic"' in advice for advice in found.sentences[0].advice)
    assert found.sentences[0].difficulty > found.sentences[-1].difficulty
    assert [w.cost for w in found.words] == sorted((w.cost for w in found.words), reverse=True)


def test_a_word_costs_each_time_it_is_said():
    found = hardest_of([said("Ask about triage."), said("We do triage on the same day.")])
    (triage,) = [w for w in found.words if w.word == "triage"]
    (once,) = [w for w in hardest_of([said("Ask about triage.")]).words if w.word == "triage"]
    assert (triage.uses, triage.cost) == (2, 2 * once.cost)


def test_what_is_left_out_stands_apart():
    found = hardest_of([said("Ask Bradgate Unit about triage.")], frozenset({"triage"}))
    assert found.names == ("Bradgate", "Unit")
    assert found.explained == ("triage",)
    assert not [w for w in found.words if w.word == "triage"]
