"""The tables that scores rest on do not change unseen: a new one gives all texts new scores."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from generator.readability.easy_words import dale_chall

DATA = Path(__file__).parents[2] / "generator" / "readability" / "data"
# When a table has to change, say so in CHANGELOG.md, and measure benchmarks/ again.
HASHES = {
    "after-participle.txt": "99b145d745b6efc8",
    "difficulty.toml": "85b4ec7474ac6ffc",
    "everyday.txt": "2159a83127bc57c0",
    "frequencies.txt": "7b7841c1040503d8",
    "function-words.txt": "21e9d4ff4214e1f3",
    "not-passive.txt": "14c72ee629b48e1b",
    "participles.txt": "27c7943ba25bf61a",
    "syllables.txt": "20e47d028d3148ac",
    "terms.txt": "104767a6dbc7e584",
}


@pytest.mark.parametrize("name", HASHES)
def test_a_table_is_the_one_that_was_measured(name):
    assert hashlib.sha256((DATA / name).read_bytes()).hexdigest()[:16] == HASHES[name]


def test_no_table_is_without_its_hash():
    assert {path.name for path in DATA.iterdir() if path.suffix != ".md"} == set(HASHES)


def test_the_list_of_familiar_words_is_that_of_the_pinned_textstat():
    words = "\n".join(sorted(dale_chall()))
    assert hashlib.sha256(words.encode()).hexdigest()[:16] == "2765068cc0c0d825"
