"""What a screen reader would say of the files, as golden texts and for each kind of thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.announcing import lines, read_book, read_page, read_tags, read_word
from generator.announcing.said import Said
from generator.model import Document
from generator.registry import load_writers
from generator.views.pdf import read_pdf
from tests.audits.test_diagrams import written
from tests.project_files import ROOT
from tests.test_cli import easyread
from tests.writers.stress import stress_collection, stress_document, stress_easy_read

GOLDEN = Path(__file__).parent / "writers" / "golden"
READERS = {
    "pdf": lambda data: read_tags(read_pdf(data)),
    "docx": read_word,
    "html": read_page,
    "epub": read_book,
}
DOCUMENTS = [stress_document(), stress_easy_read()]


def said(document: Document, format: str) -> list[str]:
    data = load_writers("generator.writers")[format].write(document, stress_collection())
    return list(lines(READERS[format](data)))


@pytest.mark.parametrize("format", READERS)
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_a_file_is_read_as_its_golden_text(document: Document, format: str) -> None:
    golden = GOLDEN / f"{document.stem}.{format}.said.txt"
    assert "\n".join(said(document, format)) + "\n" == golden.read_text("utf-8")


@pytest.mark.parametrize("format", READERS)
def test_each_kind_of_thing_is_announced(format: str) -> None:
    text = "\n".join(said(DOCUMENTS[0], format))
    assert "Heading level 1: Every part of a document" in text
    assert "Heading level 3: Step 1: Referral" in text
    assert "Table with 31 rows and 3 columns: How long each step takes" in text
    assert "Row 2. Step 1. Who: You, your GP or a carer. How long: 1 working days" in text
    assert "Row 3. Day: Tuesday. Opening times: Closed. Place: blank" in text
    assert "Picture: A woman and a man" in text
    assert "[link: NHS 111]" in text
    assert "3. Phone us." in text


def test_lists_within_lists_are_counted_apart() -> None:
    text = "\n".join(said(DOCUMENTS[0], "pdf"))
    inner = (
        "  \u2022 what you need, such as:\n    List with 2 items\n      \u2013 an interpreter\n"
        "      \u2013 a quiet room\n    End of list\n"
    )
    assert inner in text
    assert (
        "  Care plan: The plan that you and your team write together.\n    You keep a copy.\n"
        in text
    )


def test_a_picture_is_said_before_its_words() -> None:
    for format in READERS:
        found = said(DOCUMENTS[1], format)
        place = found.index("Picture: A mobile phone")
        assert not found[place + 1].startswith("Picture")


def test_things_are_written_down_plainly() -> None:
    one = Said("item", "One.", label="1.")
    assert list(lines([Said("list", parts=(one,))])) == [
        "List with 1 item", "  1. One.", "End of list",
    ]  # fmt: skip
    assert list(lines([Said("picture"), Said("quote", parts=(Said("paragraph", "So."),))])) == [
        "Picture without words", "Quote", "  So.", "End of quote",
    ]  # fmt: skip


def test_a_decorative_picture_is_not_said() -> None:
    page = b'<html lang="en"><title>T</title><body><p>A</p><img src="a.png" alt=""><p>B</p></body>'
    assert list(lines(read_page(page))) == ["A", "B"]


def test_what_is_hidden_is_not_said_and_what_has_no_name_is_said_to_have_none() -> None:
    page = (
        b'<html lang="en"><title>T</title><body><p hidden>No.</p><p aria-hidden="true">No.</p>'
        b'<nav hidden aria-label="Pages"><a href="#x">1</a></nav><img src="a.png">'
        b"Loose <b>words</b> and <!-- no --> more<p>B</p></body>"
    )
    assert list(lines(read_page(page))) == [
        "Picture without words", "Loose words and more", "B",
    ]  # fmt: skip


def test_a_diagram_that_is_drawn_for_two_widths_is_said_once() -> None:
    said = list(lines(read_page(written("html"))))
    assert sum(line.startswith("Picture: Flow chart") for line in said) == 1
    assert any(line.startswith("[link: 1 Referral") for line in said)


def test_the_command_reads_each_format_and_says_what_else_it_cannot(tmp_path: Path) -> None:
    page, broken, plain, other = (tmp_path / f"a.{kind}" for kind in ("html", "docx", "pdf", "png"))
    page.write_text("<p>x</p>", "utf-8")
    other.write_bytes(b"no")
    broken.write_bytes(b"no")
    plain.write_bytes((ROOT / "tests" / "views" / "untagged.pdf").read_bytes())
    assert easyread("read", str(page)).output == "x\n"
    assert "is none of these: .pdf, .docx, .html, .epub" in easyread("read", str(other)).output
    assert "cannot be read" in easyread("read", str(broken)).output
    result = easyread("read", str(plain))
    assert result.exit_code == 2
    assert "has no tags" in result.output
