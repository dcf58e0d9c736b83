from __future__ import annotations

from pathlib import Path

import pytest

from generator.pictures.catalogue import load_catalogue
from generator.pictures.relation import is_related
from generator.pictures.stems import stems_of
from generator.vocabulary import listed

CATALOGUE, _ = load_catalogue([Path(__file__).parents[2] / "images"], Path(__file__).parents[2])
THESAURUS = tuple((entry.phrase, entry.instead) for entry in listed("picture-thesaurus").values())

GOOD = (
    ("phone", "Call us at any time."),
    ("doctor", "Your GP can help."),
    ("write", "You get a letter."),
    ("door", "Access means getting the right help."),
    ("calendar", "We see you in March."),
    ("star", "We want very good services."),
    ("map", "We work in 3 areas."),
    ("mobile-phone-not", "Do not ring us at night."),
)
BAD = (
    ("bus", "You can have a blood test."),
    ("banana", "We write to your school."),
    ("guitar", "Take 1 tablet each day."),
    ("hospital-bed", "You can vote in May."),
)


@pytest.mark.parametrize(("id", "text"), GOOD)
def test_a_picture_that_can_stand_for_the_words_is_related(id: str, text: str):
    assert CATALOGUE.get(id)
    assert is_related(text, id, CATALOGUE, THESAURUS)


@pytest.mark.parametrize(("id", "text"), BAD)
def test_a_picture_of_something_else_is_not(id: str, text: str):
    assert CATALOGUE.get(id)
    assert not is_related(text, id, CATALOGUE, THESAURUS)


def test_the_thesaurus_has_many_groups_and_each_has_words():
    assert len(THESAURUS) >= 150
    assert [word for word, given in THESAURUS if len(given.split(",")) < 2] == []


def test_every_word_of_a_group_adds_something_that_a_text_can_say():
    idle = []
    for word, given in THESAURUS:
        known = set(stems_of(word))
        for phrase in given.split(", "):
            said = set(stems_of(f"zebra {phrase}")) - {"zebra"}  # alone, a small word is kept
            idle += [(word, phrase)] if said <= known else []
            known |= said
    assert idle == []


def test_a_group_is_named_by_one_word():
    assert [word for word, _ in THESAURUS if len(stems_of(word)) > 1] == []
