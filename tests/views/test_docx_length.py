"""About how many pages a Word file has: what fills a page, what is kept together, what is turned."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from PIL import Image

from generator.views.docx_length import length
from generator.views.docx_package import open_package

LINES = 14.375 * 20  # points of 20 lines of 12.5 pt


def paper(*texts: str) -> Any:
    """Return a file whose page has room for 20 lines without any space between paragraphs."""
    file = docx.Document()
    style = file.styles["Normal"]
    style.font.name, style.font.size = "Arial", Pt(12.5)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    section = file.sections[0]
    section.page_height = Pt(LINES + 100.5)
    section.top_margin = section.bottom_margin = Pt(50)
    section.page_width, section.left_margin, section.right_margin = Cm(20), Cm(2), Cm(2)
    for text in texts:
        file.add_paragraph(text)
    return file


def pages(file: Any) -> int:
    out = BytesIO()
    file.save(out)
    return length(open_package(out.getvalue()))


@pytest.mark.parametrize(("lines", "expected"), [(1, 1), (20, 1), (21, 2), (40, 2), (41, 3)])
def test_lines_fill_pages(lines: int, expected: int) -> None:
    assert pages(paper(*["A line."] * lines)) == expected


def test_a_long_paragraph_goes_on_over_pages() -> None:
    assert pages(paper("word " * 1000)) == 4


def test_a_page_break_before_begins_one() -> None:
    file = paper("One.", "Two.")
    file.paragraphs[1].paragraph_format.page_break_before = True
    assert pages(file) == 2


def test_what_is_kept_with_the_next_goes_with_it() -> None:
    file = paper(*["A line."] * 19, "A heading.", "Line one.\nLine two.", *["A line."] * 18)
    assert pages(file) == 2
    file.paragraphs[19].paragraph_format.keep_with_next = True
    assert pages(file) == 3


def test_room_above_is_left_out_at_the_top_of_a_page() -> None:
    file = paper(*["A line."] * 20, "A heading.", *["A line."] * 19)
    file.paragraphs[20].paragraph_format.space_before = Pt(14)
    assert pages(file) == 2


def test_a_picture_is_as_high_as_it_says() -> None:
    file, dot = paper(), BytesIO()
    Image.new("1", (1, 1)).save(dot, "PNG")
    for _ in range(3):
        file.add_picture(dot, width=Pt(140), height=Pt(140))
    assert pages(file) == 2


def test_a_row_of_a_table_is_as_high_as_its_highest_cell() -> None:
    file = paper()
    table = file.add_table(rows=2, cols=2)
    table.rows[0].cells[1].text = "\n".join("abcdefghijklmn")
    table.rows[1].cells[0].text = "\n".join("abcdefgh")
    assert pages(file) == 2


def test_a_section_on_its_side_begins_a_page_of_its_own_height() -> None:
    file = paper("One.")
    wide = file.add_section()
    wide.orientation, wide.page_height, wide.page_width = WD_ORIENT.LANDSCAPE, Pt(200), Cm(29.7)
    for _ in range(8):
        file.add_paragraph("A line.")
    assert pages(file) == 3


def test_a_file_without_words_has_a_page() -> None:
    assert pages(paper()) == 1


def test_exact_lines_are_as_high_as_they_say() -> None:
    file = paper(*["A line."] * 20)
    file.styles["Normal"].paragraph_format.line_spacing = Pt(28)
    assert pages(file) == 2


@pytest.mark.parametrize("said", ["", "x", "-5", "1e9", "9" * 30, "\u0663"])
@pytest.mark.parametrize(
    ("tag", "attribute"),
    [("pgSz", "h"), ("pgSz", "w"), ("pgMar", "top"), ("spacing", "line"), ("sz", "val")],
)
def test_a_length_that_is_none_does_no_harm(tag: str, attribute: str, said: str) -> None:
    file = paper(*["A line of words."] * 5)
    file.paragraphs[0].paragraph_format.line_spacing = 1.5
    for root in (file.element, file.styles.element):
        for element in root.iter(qn(f"w:{tag}")):
            element.set(qn(f"w:{attribute}"), said)
    out = BytesIO()
    file.save(out)
    assert 1 <= length(open_package(out.getvalue())) <= 6


def test_a_text_whose_last_section_is_gone_is_counted() -> None:
    file = paper("One.", "Two.")
    file.add_section()
    body = file.element.body
    body.remove(body.sectPr)
    assert pages(file) == 1
