from __future__ import annotations

import pytest

from generator.views.words import cut_words, difference, words


@pytest.mark.parametrize(
    ("source", "file"),
    [
        (["You can phone us."], ["You can", "phone us."]),
        (["self-harm team"], ["self-", "harm team"]),
        (["self\u2011harm"], ["self-harm"]),
        (["0800\u00a0111"], ["0800 111"]),
        (["un\u00adder\u200bstand"], ["understand"]),
        (["office"], ["o\ufb03ce"]),
        (["caf\u00e9"], ["cafe\u0301"]),
        (["", "one"], ["one", ""]),
        ([], []),
    ],
)
def test_the_same_words_set_in_another_way_are_no_difference(
    source: list[str], file: list[str]
) -> None:
    assert difference(source, file) is None


def test_the_first_difference_is_said_with_words_on_both_sides() -> None:
    found = difference(["a b c d e f", "g h"], ["a b c d e X", "g h"])
    assert found is not None
    assert found.position == 5
    assert found.message == 'after "b c d e", the source says "f g h" and the file says "X g h"'


def test_missing_words_at_the_end_are_seen() -> None:
    found = difference(["one two"], ["one"])
    assert found is not None
    assert found.message == 'after "one", the source says "two" and the file ends'


def test_added_words_at_the_end_are_seen() -> None:
    found = difference(["one"], ["one two"])
    assert found is not None
    assert found.message == 'after "one", the source ends and the file says "two"'


def test_a_file_without_words_differs_from_the_start() -> None:
    found = difference(["one"], [])
    assert found is not None
    assert found.message == 'at the start, the source says "one" and the file ends'


@pytest.mark.parametrize(
    "file", [["We are hereNow"], ["here are We Now"], ["We here Now"], ["We are here now"]]
)
def test_words_run_together_moved_lost_or_changed_are_seen(file: list[str]) -> None:
    assert difference(["We are here", "Now"], file) is not None


def test_words_are_cut_at_every_kind_of_space() -> None:
    assert words(["a\u00a0b\tc\nd", "e"]) == ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize(
    ("source", "file", "parts"),
    [
        ("some information", ["some infor-", "mation"], ["infor-", "mation"]),
        ("some information", ["some infor", "mation"], ["infor", "mation"]),
        ("a self-harm team", ["a self-ha", "rm team"], ["self-ha", "rm"]),
        ("a self-harm team", ["a self-", "harm team"], []),
        ("and/or", ["and/", "or"], []),
        ("go to www.nhs.uk/conditions", ["go to www.nhs.", "uk/cond", "itions"], []),
        ("phone 999.", ["phone 999", "."], []),
    ],
)
def test_words_that_are_cut_are_told_from_those_with_a_mark_of_their_own(
    source: str, file: list[str], parts: list[str]
) -> None:
    assert [found for _, found in cut_words([source], file)] == ([parts] if parts else [])


def test_after_the_first_difference_no_word_is_taken_for_cut() -> None:
    assert list(cut_words(["one two three"], ["one other th", "ree"])) == []
