"""Which words are hard."""

from __future__ import annotations

import pytest

from generator.readability import hard_words
from tests.readability.labelled_words import HARD, PLAIN


def test_few_labelled_words_are_judged_wrongly() -> None:
    missed = [word for word in HARD if not hard_words([word])]
    alarms = [word for word in PLAIN if hard_words([word.lower()])]
    found = len(HARD) - len(missed)
    assert found / len(HARD) >= 0.95, missed
    assert found / (found + len(alarms)) >= 0.97, alarms


@pytest.mark.parametrize(
    "word",
    "hospital appointment family everyone another together telephone tomorrow information".split(),
)
def test_everyday_words_are_never_hard(word: str) -> None:
    assert hard_words([word]) == ()


@pytest.mark.parametrize(
    "word",
    "referral multidisciplinary formulation safeguarding relapse triage assessment diagnosis".split(),
)
def test_terms_of_care_are_hard(word: str) -> None:
    assert hard_words([word]) == (word,)


def test_names_numbers_addresses_and_abbreviations_are_not_hard() -> None:
    words = ("See", "Oluwaseun", "at", "5.30pm", "www.psychotherapy.org.uk", "a@triage.uk", "CAMHS")
    assert hard_words(words) == ()


def test_a_word_that_comes_first_is_judged_despite_its_capital() -> None:
    assert hard_words(("Triage", "helps")) == ("Triage",)


def test_an_explained_word_is_not_hard_in_any_regular_form() -> None:
    assert hard_words(("referrals", "relapse"), frozenset({"referral"})) == ("relapse",)


def test_each_hard_word_is_named_once() -> None:
    assert hard_words(("triage", "and", "triage")) == ("triage",)


def test_british_spelling_makes_no_word_hard() -> None:
    words = "neighbour favourite organise organised programme centre colour realise".split()
    assert hard_words(words) == ()
