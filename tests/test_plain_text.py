"""Plain text: the same words, without pictures, links and tables, and nothing drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.editions import prepare
from generator.model import Document, Figure, PictureRef, Place, Table, Web, plain_text, walk
from generator.plain import plain
from generator.rendering import audit, writers
from tests.writers.stress import (
    SPAN,
    bullets,
    link,
    pair,
    paragraph,
    section,
    stress_collection,
    stress_document,
    stress_easy_read,
)


def _text(document: Document, site: str = "") -> str:
    shared = stress_collection()
    shared = replace(shared, settings=replace(shared.settings, site=site))
    return writers()["txt"].write(prepare(document, shared), shared).decode()


def _of(*blocks: object) -> str:
    document = replace(stress_document(), blocks=(section(2, "Part", "part", *blocks),))  # type: ignore[arg-type]
    return _text(document).split("\n\n\nPart\n\n")[1].split("\n\n\nPicture credits")[0]


@pytest.mark.parametrize("document", [stress_document(), stress_easy_read()])
def test_its_audits_find_no_fault(document: Document) -> None:
    shared = stress_collection()
    prepared = prepare(document, shared)
    data = writers()["txt"].write(prepared, shared)
    assert audit(data, "txt", prepared, shared)[1] == []
    assert b"\r" not in data
    assert data.endswith(b"\n")


def test_a_heading_stands_between_empty_lines() -> None:
    text = _text(stress_easy_read())
    assert "\n\n\nWhere to start\n\n" in text or text.count("\n\n\n") > 3
    assert "\n\n\n\n" not in text


def test_lists_have_marks_that_a_screen_reader_knows() -> None:
    assert _of(bullets("Tea", "Milk")) == "\u2022 Tea\n\u2022 Milk"
    assert _of(bullets("Tea", "Milk", ordered=True, start=3)) == "3. Tea\n4. Milk"
    inner = bullets((paragraph("Tea"), bullets("Green")))
    assert _of(inner) == "\u2022 Tea\n  \u2022 Green"


def test_a_link_stands_with_its_address() -> None:
    assert _of(paragraph("See ", link("the NHS", Web("https://nhs.uk/a")), ".")) == (
        "See the NHS (https://nhs.uk/a)."
    )
    assert _of(paragraph(link("https://nhs.uk/a", Web("https://nhs.uk/a")))) == "https://nhs.uk/a"


def test_a_link_to_another_document_needs_a_site() -> None:
    words = paragraph(link("the guide", Place("guide", "", "../../guides/guide/guide")))
    document = replace(stress_document(), blocks=(words,))
    assert "the guide\n" in plain_words(document, "")
    there = "(https://nhs.uk/x/guides/guide/guide.html)"
    assert f"the guide {there}" in plain_words(document, "https://nhs.uk/x/")


def plain_words(document: Document, site: str) -> str:
    shared = stress_collection()
    shared = replace(shared, settings=replace(shared.settings, site=site))
    return writers()["txt"].write(document, shared).decode()


def test_each_cell_stands_with_the_head_of_its_column() -> None:
    text = _text(stress_document())
    table = next(t for t in _tables(stress_document()))
    head, cell = (plain_text(row.cells[1].children) for row in (table.header, table.rows[0]))
    assert f"\n{head}: {cell}\n" in text


def _tables(document: Document) -> list[Table]:
    return [node for node in walk(document) if isinstance(node, Table)]


def test_a_picture_of_its_own_is_said_and_one_beside_words_is_not() -> None:
    figure = Figure(PictureRef("house", "A house with a red roof", SPAN), (), SPAN)
    assert _of(figure) == "[A house with a red roof]"
    assert "mobile phone" not in _text(stress_easy_read())
    assert plain(stress_easy_read()).meta.picture is None


def test_a_line_that_says_that_words_are_in_bold_is_left_out_where_nothing_is() -> None:
    said = pair("", "The list says what hard words mean.", "Hard words are in bold.")
    document = replace(stress_easy_read(), blocks=(said, pair("", "Words are in bold.")))
    text = _text(document)
    assert "The list says what hard words mean." in text
    assert "bold" not in text


@pytest.mark.parametrize(
    "line",
    [
        "Take only the tablets in bold.",
        "The numbers you can call at night are in bold.",
        "Hard words are in bold and in the list.",
        "Be bold.",
    ],
)
def test_a_line_that_says_more_than_that_words_are_in_bold_stays(line: str) -> None:
    document = replace(stress_easy_read(), blocks=(pair("", line),))
    assert line in _text(document)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [("phone", "fone", "TX001"), ("\n\n\n", "\n\n*****\n\n", "TX002")],
)
def test_one_fault_is_seen_with_its_code(old: str, new: str, code: str) -> None:
    shared = stress_collection()
    prepared = prepare(stress_easy_read(), shared)
    data = writers()["txt"].write(prepared, shared).decode()
    found = audit(data.replace(old, new, 1).encode(), "txt", prepared, shared)[1]
    assert code in [d.code for d in found]
