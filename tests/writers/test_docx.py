"""The Word file says what the tree says, is valid, and keeps pictures beside their words."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest

from generator import wording
from generator.arial import width
from generator.collection import Colours
from generator.model import (
    Code,
    Document,
    Emphasis,
    Link,
    Paragraph,
    Strong,
    Web,
    WordEntry,
    WordList,
)
from generator.views.docx import outline, read_docx, texts
from generator.views.words import difference
from generator.writers.docx import write
from tests.writers.stress import (
    SPAN,
    paragraph,
    stress_collection,
    stress_document,
    stress_easy_read,
    text,
)

BOTH = [stress_document(), stress_easy_read()]
GOLDEN = Path(__file__).parent / "golden"
PRINTED_EARLY = 1980  # the first year that a zip file can name


def _write(document: Document) -> bytes:
    return write(document, stress_collection())


def _text(data: bytes, part: str = "word/document.xml") -> str:
    with zipfile.ZipFile(BytesIO(data)) as held:
        return held.read(part).decode()


def _with(*blocks: Paragraph) -> Document:
    return replace(stress_document(), blocks=blocks)


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_the_words_are_the_words_of_the_tree_in_order(document: Document) -> None:
    expected = wording.reading_order(document, "Example Partnership NHS Trust")
    assert difference(expected, texts(read_docx(_write(document)))) is None


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_the_outline_is_the_golden_one(document: Document) -> None:
    golden = GOLDEN / f"{document.stem}.docx.txt"
    assert outline(read_docx(_write(document))) + "\n" == golden.read_text("utf-8")


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    assert _write(document) == _write(document)


def test_no_part_holds_the_time_of_writing() -> None:
    with zipfile.ZipFile(BytesIO(_write(BOTH[1]))) as held:
        assert {entry.date_time[0] for entry in held.infolist()} == {PRINTED_EARLY}
    assert "2026-10-01T00:00:00" in _text(_write(BOTH[1]), "docProps/core.xml")


def test_words_that_are_strong_in_italics_are_marked_in_the_order_of_the_schema() -> None:
    both = Emphasis(text(Strong(text("both"), SPAN)), SPAN)
    strong = Strong(text(Strong(text("twice"), SPAN)), SPAN)
    made = _text(_write(_with(paragraph(both, strong))))
    assert re.findall("<w:rPr>(.*?)</w:rPr><w:t [^>]*>(both|twice)<", made) == [
        ("<w:b/><w:bCs/><w:i/><w:iCs/>", "both"),
        ("<w:b/><w:bCs/>", "twice"),
    ]


def test_code_in_a_link_has_one_style() -> None:
    link = Link((Code("a.md", SPAN),), Web("https://example.org"), SPAN)
    made = _text(_write(_with(paragraph(link))))
    assert re.findall("<w:rPr>(.*?)</w:rPr><w:t [^>]*>a.md<", made) == [
        '<w:rStyle w:val="CodeWords"/>'
    ]


def test_a_page_cannot_part_a_picture_from_its_words() -> None:
    paragraphs = read_docx(_write(BOTH[1])).paragraphs
    framed = [place for place, each in enumerate(paragraphs) if each.in_frame]
    assert len(framed) == 25
    assert all(paragraphs[place].keep_next for place in framed)
    assert all(paragraphs[place + 1].keep_lines for place in framed)


def test_a_decorative_picture_says_that_it_is_one() -> None:
    pictures = read_docx(_write(BOTH[0])).pictures
    assert [(p.alt, p.decorative) for p in pictures if not p.alt] == [(None, True)]


def test_the_theme_offers_the_colours_of_the_organisation() -> None:
    shared = stress_collection()
    colours = Colours(main="#003087", dark="#112233", tint="#ddeeff")
    shared = replace(shared, settings=replace(shared.settings, colours=colours))
    theme = _text(write(BOTH[0], shared), "word/theme/theme1.xml")
    offered = dict(re.findall(r'<a:(\w+)>\s*<a:srgbClr val="(\w+)"', theme))
    assert (offered["accent1"], offered["dk2"], offered["lt2"]) == ("003087", "112233", "DDEEFF")
    assert set(offered.values()) <= {"003087", "112233", "DDEEFF", "425563"}
    assert set(re.findall(r'<a:latin typeface="([^"]*)"', theme)) == {"Arial"}


def test_nothing_is_left_of_the_template_of_the_library() -> None:
    data = _write(BOTH[0])
    with zipfile.ZipFile(BytesIO(data)) as file:
        names = [name for name in file.namelist() if not name.startswith("word/media/")]
    assert names == [
        "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
        "word/_rels/document.xml.rels", "word/document.xml", "word/fontTable.xml",
        "word/footer1.xml", "word/header1.xml", "word/numbering.xml", "word/settings.xml",
        "word/styles.xml", "word/theme/theme1.xml",
    ]  # fmt: skip
    assert "Microsoft" not in _text(data, "docProps/app.xml")
    assert "Office" not in _text(data, "word/theme/theme1.xml")


def test_a_draft_says_so_at_the_top_of_each_page() -> None:
    assert read_docx(_write(BOTH[0])).header == "Draft: this may change"


def test_a_term_never_runs_into_what_is_said_of_it() -> None:
    long = "a very long term that has no room at all beside what it means"
    words = ("urgent", "peer support worker", "British Sign Language", long)
    entries = tuple(WordEntry(word, text("What it means."), SPAN) for word in words)
    document = replace(stress_easy_read(), blocks=(WordList(entries, SPAN),))
    file = docx.Document(BytesIO(_write(document)))
    lines = [p for p in file.paragraphs if "What it means." in p.text]
    stands = {p.paragraph_format.left_indent for p in lines}
    assert len(stands) == 1
    column = stands.pop().pt
    assert [p.text for p in lines] == [
        "urgent\tWhat it means.",
        "peer support worker\tWhat it means.",
        "British Sign Language\tWhat it means.",
        "What it means.",
    ]
    assert width("British Sign Language", 16) < column - 10
    assert lines[-1]._p.getprevious().pPr.pStyle.val == "Term"
