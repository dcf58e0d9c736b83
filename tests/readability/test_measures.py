"""Syllables, formulas and scores."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import model as m
from generator.readability import formulas, score, score_text, syllables
from generator.readability.formulas import Counts
from generator.readability.score import band
from generator.readability.tables import read_table

SPAN = m.Span("a.md")
COUNTS = Counts(
    sentences=10, words=100, letters=450, syllables=150, polysyllables=12, complex_words=10,
    long_words=20, unfamiliar=15, unfamiliar_unique=10,
)  # fmt: skip


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("hospital", 3), ("appointment", 3), ("cat", 1), ("people", 2), ("referral", 3),
        ("multidisciplinary", 7), ("safeguarding", 3), ("follow-up", 3), ("GP's", 2), ("NHS", 3), ("IT", 2),
        ("don\u2019t", 1), ("6 August 2026", 1), ("e.g.", 2), ("zorbles", 2), ("snarfed", 1),
    ],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


@given(st.text(min_size=1, max_size=30))
def test_every_text_has_at_least_one_syllable(word: str) -> None:
    assert syllables(word) >= 1


@pytest.mark.parametrize(
    ("name", "worked_out"),
    [
        ("fkgl", 6.01),  # 3.9 + 17.7 - 15.59
        ("fre", 69.785),  # 206.835 - 10.15 - 126.9
        ("smog", 9.3871),  # 1.0430 * sqrt(36) + 3.1291
        ("dale_chall", 6.501),  # 2.3685 + 0.496 + 3.6365
        ("lix", 30.0),  # 10 + 20
        ("ari", 4.765),  # 21.195 + 5 - 21.43
        ("coleman_liau", 7.7),  # 26.46 - 2.96 - 15.8
        ("fog", 8.0),  # 0.4 * (10 + 10)
        ("spache", 2.689),  # 1.21 + 0.82 + 0.659
    ],
)
def test_formulas_worked_out_by_hand(name: str, worked_out: float) -> None:
    assert formulas.FORMULAS[name](COUNTS) == pytest.approx(worked_out)


def test_no_words_divide_by_nothing() -> None:
    nothing = Counts(0, 0, 0, 0, 0, 0, 0, 0, 0)
    assert all(isinstance(formula(nothing), float) for formula in formulas.FORMULAS.values())


LINE = "We will meet you and your family at the clinic next week."


@pytest.mark.parametrize(
    ("lines", "short", "smog"), [(9, True, False), (10, False, False), (30, False, True)]
)
def test_a_grade_needs_enough_text(lines: int, short: bool, smog: bool) -> None:
    result = score_text([LINE] * lines)
    assert result.short is short
    assert ("fkgl" in result.grades) is not short
    assert ("smog" in result.grades) is smog
    assert (result.reading_age is None) is short


def test_few_words_in_many_sentences_are_too_short() -> None:
    assert score_text(["Go now."] * 12).short


def test_another_language_has_no_grade() -> None:
    meta = m.Meta(m.Kind.GUIDE, "A", language="cy")
    block = m.Paragraph((m.Text(" ".join([LINE] * 12), SPAN),), SPAN)
    document = m.Document("a", "g", m.Edition.STANDARD, meta, (block,), SPAN)
    assert score(document).short


def test_the_band_narrows_with_the_sentences() -> None:
    assert band(1) == pytest.approx(1.96 * 4.6)
    assert band(15) == pytest.approx(1.96 * 1.1)
    assert band(300) == pytest.approx(1.96 * 0.4)
    assert all(band(n) >= band(n + 1) for n in range(40))


@given(
    st.lists(
        st.sampled_from(
            ["a cup of tea", "your own blanket", "the letter we sent to you", "any tablets"]
        ),
        min_size=3,
        max_size=6,
    )
)
def test_bullets_move_no_grade_by_half(items: list[str]) -> None:
    def blocks(*, bullets: bool) -> tuple[m.Block, ...]:
        text = [
            m.Paragraph((m.Text(f"{item.capitalize()} is good.", SPAN),), SPAN) for item in items
        ]
        joined = " ".join(f"{item.capitalize()} is good." for item in items)
        whole = m.Paragraph((m.Text(joined, SPAN),), SPAN)
        return (m.List(tuple(m.ListItem((p,), SPAN) for p in text), SPAN),) if bullets else (whole,)

    def grade(*, bullets: bool) -> float:
        body = tuple(m.Paragraph((m.Text(LINE, SPAN),), SPAN) for _ in range(12))
        meta = m.Meta(m.Kind.GUIDE, "A")
        tree = (*body, *blocks(bullets=bullets))
        return score(m.Document("a", "g", m.Edition.STANDARD, meta, tree, SPAN)).grades["fkgl"]

    assert abs(grade(bullets=True) - grade(bullets=False)) < 0.5


OFFLINE = """
import socket, sys
def refuse(*args, **kwargs): raise AssertionError("network")
socket.socket = refuse
from generator.readability import hard_words, score_text
assert score_text(["We will meet you and your family at the clinic next week."] * 30).grades["smog"]
assert hard_words(["triage"])
print([name for name in ("nltk", "textstat", "wordfreq") if name in sys.modules])
"""


def test_it_runs_without_network_or_language_data(tmp_path: Path) -> None:
    environment = {**os.environ, "NLTK_DATA": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", OFFLINE], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("method", ["flesch_kincaid_grade", "flesch_reading_ease"])
def test_textstat_agrees_on_a_clean_text(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    layout = {word: [["AH0"] * count] for word, count in read_table("syllables.txt", int).items()}
    module = import_module("textstat.backend.counts._count_syllables")
    monkeypatch.setattr(module, "get_cmudict", lambda _: layout)
    name = {"flesch_kincaid_grade": "fkgl", "flesch_reading_ease": "fre"}[method]
    theirs = getattr(import_module("textstat"), method)(" ".join([LINE] * 11))
    assert theirs == pytest.approx(score_text([LINE] * 11).grades[name], abs=0.05)
