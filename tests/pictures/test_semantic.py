"""The extra for meaning: the model, its words, and what it adds to the search."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from generator import gallery
from generator.pictures import semantic
from generator.pictures.catalogue import load_catalogue
from generator.pictures.picture import descriptions
from generator.pictures.search import suggest

np = pytest.importorskip("numpy", reason="the extra is in requirements/test.txt")
ROOT = Path(__file__).parents[2]
CATALOGUE, _ = load_catalogue([ROOT / "images"], ROOT)
SENTENCES = Path(__file__).parent / "sentences.tsv"


@pytest.fixture(scope="module")
def model() -> semantic.Model:
    assert semantic.is_installed(), "the extra is in requirements/test.txt"
    return semantic.load_model()


# As the reference tokenizer of the model gives them (Hugging Face tokenizers 0.23).
@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("You can phone us.", [101, 2017, 2064, 3042, 2149, 1012, 102]),
        ("A&E; 24/7 (x)", [101, 1037, 1004, 1041, 1025, 2484, 1013, 1021, 1006, 1060, 1007, 102]),
        ("co-production, e-mail", [101, 2522, 1011, 2537, 1010, 1041, 1011, 5653, 102]),
        (
            "electroencephalogram 01632 960101",
            [101, 16175, 10127, 21890, 24915, 5890, 2575, 16703, 26637, 10790, 2487, 102],
        ),
        ("", [101, 102]),
    ],
)
def test_words_are_cut_as_the_model_was_taught(model, text, pieces):
    assert model._numbers(text) == pieces


def test_a_long_text_is_cut_off_and_not_refused(model):
    assert len(model._numbers("word " * 400)) == 128
    assert model.vectors(["word " * 400]).shape == (1, semantic.SIZE)


def test_a_text_has_the_same_vector_alone_and_among_others(model):
    alone = model.vectors(["You can phone us."])[0]
    among = model.vectors(["A much longer sentence about a bus to town.", "You can phone us."])[1]
    assert np.allclose(alone, among, atol=1e-5)
    assert np.isclose(np.linalg.norm(alone), 1, atol=1e-5)


def test_nearer_in_meaning_is_nearer_in_direction(model):
    ring, phone, bus = model.vectors(["Ring the nurse.", "Phone the nurse.", "Take the bus."])
    assert ring @ phone > ring @ bus


def test_another_model_is_refused(monkeypatch):
    monkeypatch.setattr(semantic, "_SHA256", "0" * 64)
    with pytest.raises(semantic.ModelRefusedError, match="SHA-256"):
        semantic.load_model.__wrapped__()


def test_the_vectors_that_were_made_before_are_those_of_the_ideas(model):
    made = semantic._made_before()
    assert set(made) == {concept.name for concept in CATALOGUE.concepts}
    names, vectors = list(made), np.stack(list(made.values()))
    for concept in CATALOGUE.concepts[::97]:
        fresh = semantic.middle(model.vectors(descriptions(concept)))
        assert names[int(np.argmax(vectors @ fresh))] == concept.name


def test_an_idea_of_a_pack_of_ones_own_gets_its_vector(model):
    (found,) = semantic.vectors_of([("ward round", ["ward round", "doctors visit"])], model)
    assert found @ model.vectors(["ward round"])[0] > 0.7


def test_what_no_word_says_is_found_by_its_meaning(model):
    text = "It is bucketing down."
    assert "rain" not in {found.id for found in suggest(text, CATALOGUE)}
    assert suggest(text, CATALOGUE, model=model)[0].id == "rain"


def test_the_right_picture_is_found_no_less_often_than_it_was(model):
    with SENTENCES.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    right = [{one.strip() for one in row["acceptable"].split(",")} for row in rows]
    found = [[s.id for s in suggest(row["sentence"], CATALOGUE, model=model)] for row in rows]
    assert sum(got[0] in good for got, good in zip(found, right, strict=True)) >= 0.90 * len(rows)
    assert sum(bool(good & set(got)) for got, good in zip(found, right, strict=True)) >= (
        0.97 * len(rows)
    )


def test_without_the_extra_words_alone_decide(monkeypatch):
    monkeypatch.setattr(semantic, "find_spec", lambda _: None)
    assert gallery.model_if_installed() is None
