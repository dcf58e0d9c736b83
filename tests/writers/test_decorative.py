"""A picture that only decorates is shown, and said in no format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pytest

from generator.announcing import lines, read_book, read_page, read_tags, read_word
from generator.editions import prepare
from generator.model import Document, Figure, Pair, PictureRef
from generator.rendering import audit, writers
from generator.views.docx import read_docx
from generator.views.epub import read_epub
from generator.views.pdf import figures, read_pdf
from tests.writers.stress import SPAN, pair, paragraph, section, stress_collection, stress_easy_read

LEAF = PictureRef("leaf", "not said", SPAN, decorative=True)
BLOCKS = section(
    2,
    "Part",
    "part",
    pair("phone", "Phone us."),
    Pair(LEAF, (paragraph("Be well."),), SPAN),
    Figure(LEAF, (), SPAN),
)
SAID = {
    "pdf": lambda data: read_tags(read_pdf(data)),
    "docx": read_word,
    "html": read_page,
    "epub": read_book,
}


def _document() -> Document:
    base = stress_easy_read()
    base = replace(base, meta=replace(base.meta, picture=None), blocks=(BLOCKS,))
    return prepare(base, stress_collection())


@cache
def _bytes(format: str) -> bytes:
    return writers()[format].write(_document(), stress_collection())


@pytest.mark.parametrize("format", SAID)
def test_only_the_other_picture_is_said(format: str) -> None:
    said = [line.strip() for line in lines(SAID[format](_bytes(format)))]
    assert [line for line in said if line.startswith("Picture")] == ["Picture: A mobile phone"]
    assert "Be well." in said


@pytest.mark.parametrize("format", [*SAID, "txt", "brf", "ssml"])
def test_its_words_are_in_no_file(format: str) -> None:
    data = _bytes(format)
    assert b"not said" not in data
    if format == "brf":
        assert data.decode().upper().count("@.<") == 2  # that notes are made, and the phone


@pytest.mark.parametrize("format", SAID)
def test_no_audit_of_pictures_faults_it(format: str) -> None:
    found = audit(_bytes(format), format, _document(), stress_collection())[1]
    pictures = {"PD001", "PD004", "PD006", "HT003", "HT008", "DX001", "DX007", "EP009", "EP011"}
    assert [finding for finding in found if finding.code in pictures] == []


def test_a_web_page_and_a_book_show_it_and_say_that_nothing_stands_for_it() -> None:
    page, book = _bytes("html").decode(), read_epub(_bytes("epub"))
    assert page.count('<svg class="art" aria-hidden="true"') == 2
    images = [image for part in book.parts for image in part.page.images]
    assert [image.alt for image in images] == ["A mobile phone", "", ""]


def test_a_word_file_says_that_it_is_decorative() -> None:
    shown = read_docx(_bytes("docx")).pictures
    assert [(p.alt, p.decorative) for p in shown] == [
        ("A mobile phone", False), (None, True), (None, True),
    ]  # fmt: skip


def test_a_pdf_draws_it_as_an_artifact() -> None:
    view = read_pdf(_bytes("pdf"))
    assert view.strays == ()
    assert [tag.alt for tag in figures(view)] == ["A mobile phone"]
    assert list(_backgrounds(_bytes("pdf"))) == ["/Artifact", "/Artifact"]


def _backgrounds(data: bytes) -> Iterator[str]:
    """Yield the mark around each background that is drawn."""
    with pikepdf.open(BytesIO(data)) as file:
        for page in file.pages:
            marks: list[str] = []
            for operands, operator in pikepdf.parse_content_stream(page):
                match str(operator):
                    case "BDC" | "BMC":
                        marks.append(str(operands[0]))
                    case "EMC":
                        marks.pop()
                    case "Do":
                        yield marks[-1]
