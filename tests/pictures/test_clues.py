"""Clues: what words and pairs of words say of an idea, learnt beforehand."""

from __future__ import annotations

import pytest

from generator.pictures import clues
from generator.pictures.catalogue import load_catalogue
from generator.pictures.search import suggest
from generator.resources import starter_root

np = pytest.importorskip("numpy", reason="the extra is in requirements/test.txt")
ROOT = starter_root()
CATALOGUE, _ = load_catalogue([ROOT / "images"], ROOT)
TOLD = (
    ("Ring us.", "Ring the nurse.", "Ring a doctor."),
    ("Take the bus.", "A bus to us.", "Get a bus to the dentist."),
)


def test_clues_are_the_words_and_each_two_beside_each_other():
    assert clues.clues_of("Tell us!") == {"tell", "us", "^_tell", "tell_us", "us_$"}
    assert clues.clues_of("...") == frozenset()


@pytest.mark.parametrize(
    ("text", "idea", "other"),
    [
        ("Switch off your mobile phone.", "no phones", "mobile phone"),
        ("We will ring you back.", "we phone you", "phone us"),
        ("You can choose who you see.", "choose", "not allowed"),
    ],
)
def test_clues_tell_an_idea_from_one_with_the_same_words(text, idea, other):
    said = clues.speak(text)
    assert said.get(idea, 0.0) > said.get(other, 0.0)


def test_words_that_no_clue_knows_say_nothing():
    assert clues.speak("zzqx qqxz") == {}
    assert suggest("zzqx", CATALOGUE) == []


def test_the_ideas_that_clues_name_are_those_of_the_catalogue():
    names, table = clues._learnt()
    assert set(names) == {concept.name for concept in CATALOGUE.concepts}
    numbers = {int(pair.split(":")[0]) for row in table.values() for pair in row.split()}
    assert max(numbers) < len(names)


def test_what_only_one_idea_has_is_learnt_for_it(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    from learn_clues import Text, learn_clues  # noqa: PLC0415 - a script, not of the package

    texts = [Text(text, number, 1.0) for number, said in enumerate(TOLD) for text in said]
    found = learn_clues(texts, np.zeros((len(texts), len(TOLD)), np.float32))
    assert found["ring"][0] > 0 > found["ring"][1]
    assert found["bus"][1] > 0 > found["bus"][0]
    assert "doctor" not in found
