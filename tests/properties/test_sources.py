"""Whatever stands in a source, reading it ends, raises nothing, and every span is true."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checking import check_document
from generator.model import Code, Document, Text, walk
from generator.wording import reading_order
from tests.properties.strategies import SOURCES
from tests.readers.reading import MATTER, collection

MANY = settings(max_examples=150, deadline=None, derandomize=True)


def read(text: str, name: str = "source/guides/random.md") -> Document:
    return collection({name: text}).documents[0]


@MANY
@given(SOURCES)
def test_every_span_is_in_its_file_and_every_text_stands_where_it_says(text: str) -> None:
    lines = text.replace("\r\n", "\n").split("\n")
    for node in walk(read(text)):
        assert 1 <= node.span.line <= len(lines), node
        if isinstance(node, Text | Code) and node.text.strip().isalnum() and node.text.isascii():
            found = lines[node.span.line - 1][node.span.column - 1 :]
            assert found.startswith(node.text.rstrip()), (node, found)


@MANY
@given(SOURCES)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert repr(read(text)) == repr(read(text))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(SOURCES, st.randoms(use_true_random=False))
def test_checks_are_pure(text: str, chance: object) -> None:
    found = collection({"source/guides/a.md": text, "source/guides/b.easy-read.md": text})
    before = repr(found.documents)
    once = [check_document(document, found) for document in found.documents]
    again = [check_document(document, found) for document in reversed(found.documents)]
    assert once == again[::-1]
    assert repr(found.documents) == before


@MANY
@given(st.text(max_size=400))
def test_any_text_at_all_is_read(text: str) -> None:
    full, easy = read(text), read(text, "source/guides/random.easy-read.md")
    assert next(iter(reading_order(full, "Trust"))) == "Trust"
    assert next(p.kind for p in easy.problems) == "orphan-easy-read"


@pytest.mark.parametrize(
    "piece",
    ["[", "*", "`", "> ", "- ", "![", "<!--", "{{", "::: ", "| ", "#", "_", "a:\n: ", "<", "&#"],
)
def test_long_runs_of_one_mark_are_read(piece: str) -> None:
    for body in (piece * 3000, f"{piece}\n" * 500):
        assert read(MATTER.format(kind="guide") + body).meta.title == "A title"
