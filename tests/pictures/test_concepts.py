"""The index of concepts: many, one idea each, and every one has a picture that we ship."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"
LISTS = ("pictures.tsv", "more-pictures.tsv", "drawn/index.tsv")
GROUPS = {
    "people",
    "carers",
    "professionals",
    "places",
    "appointments",
    "feelings",
    "body and mind",
    "food and eating",
    "medicine",
    "crisis",
    "rights",
    "choice",
    "money",
    "travel",
    "time",
    "contact",
    "meetings",
    "learning",
    "work",
    "home",
    "feedback",
    "yes and no",
    "good and bad",
}
# Words that every second sentence has would call up their picture everywhere.
GRAMMAR = frozenset(
    "a an and can do for he her him i if in is it may me might my never no not of on or our own "
    "she that the their them then they this to too us was we what when where who why will with "
    "without you your".split()
)


def rows(name):
    with (SCRIPTS / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(cell):
    return [part.strip() for part in cell.split(",")]


CONCEPTS = rows("concepts.tsv")
KEYWORDS = {row["concept"]: parts(row["keywords"]) for row in CONCEPTS}


def test_there_are_many_and_each_is_named_once():
    assert len(CONCEPTS) >= 420
    assert len(KEYWORDS) == len(CONCEPTS)


def test_every_concept_has_a_picture_that_is_listed():
    listed = {row["id"] for name in LISTS for row in rows(name)}
    assert {
        row["concept"]: row["picture"] for row in CONCEPTS if row["picture"] not in listed
    } == {}


def test_one_picture_stands_for_two_ideas_at_most():
    used = Counter(row["picture"] for row in CONCEPTS)
    assert {picture: times for picture, times in used.items() if times > 2} == {}


def test_keywords_are_three_to_twelve_in_lower_case():
    assert {c: words for c, words in KEYWORDS.items() if not 3 <= len(set(words)) <= 12} == {}
    assert {
        c for c, words in KEYWORDS.items() if not all(w and w == w.lower() for w in words)
    } == set()
    assert {c for c, words in KEYWORDS.items() if len(set(words)) < len(words)} == set()


def test_no_keyword_is_a_word_of_grammar():
    assert {c: GRAMMAR & set(words) for c, words in KEYWORDS.items() if GRAMMAR & set(words)} == {}


def test_every_concept_has_synonyms_and_none_is_empty():
    synonyms = {row["concept"]: parts(row["synonyms"]) for row in CONCEPTS}
    assert {c for c, phrases in synonyms.items() if not all(phrases)} == set()


def test_no_two_concepts_have_the_same_keywords():
    same = Counter(frozenset(words) for words in KEYWORDS.values())
    assert {tuple(sorted(words)) for words, times in same.items() if times > 1} == set()


def test_there_are_no_groups_but_those_we_promise():
    assert {row["group"] for row in CONCEPTS} == GROUPS


@pytest.mark.parametrize("group", sorted(GROUPS))
def test_a_group_has_at_least_eight_concepts(group):
    assert sum(row["group"] == group for row in CONCEPTS) >= 8
