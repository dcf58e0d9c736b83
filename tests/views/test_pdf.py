from __future__ import annotations

from typing import Any

import pytest

from generator.views.pdf import figures, headings, outline, read_pdf, text, texts
from generator.views.words import UnreadableOutputError
from tests.audits.specimen import ALTS, break_pdf, elements, good_pdf

OUTLINE = """\
Part
  P "Example Trust"
  P "Easy Read"
  H1 "Getting help"
  L
    LI
      Lbl "1."
      LBody
        Link "How to get help"
  H2 "How to get help"
  Div
    Figure alt="A woman talks on the phone"
    Div
      P "You can phone us."
      P "It is free."
  Div
    Figure alt="A house with a red door"
    Div
      P "We can come to your home."
  Table
    Caption "When we are open"
    TBody
      TR
        TH "Day"
        TH "Time"
      TR
        TD "Monday"
        TD "9 to 5"
"""


def test_the_outline_is_the_tag_tree_to_read() -> None:
    assert outline(read_pdf(good_pdf())) == OUTLINE.rstrip()


def test_words_leave_out_contents_labels_and_page_numbers() -> None:
    said = " ".join(" ".join(texts(read_pdf(good_pdf()))).split())
    assert said == (
        "Example Trust Easy Read Getting help How to get help You can phone us. It is free. "
        "We can come to your home. When we are open Day Time Monday 9 to 5"
    )


def test_pictures_have_their_place_in_points() -> None:
    pictures = figures(read_pdf(good_pdf()))
    assert [picture.alt for picture in pictures] == list(ALTS)
    box = pictures[0].box
    assert box is not None
    assert (round(box[2] - box[0]), round(box[3] - box[1])) == (128, 128)


def test_what_is_read_of_the_whole_file() -> None:
    view = read_pdf(good_pdf())
    assert (view.title, view.language, view.part) == ("Getting help", "en-GB", "1")
    assert (view.marked, view.display_title, view.strays) == (True, True, ())
    assert view.pages == ((595.28, 841.89),)
    assert view.outline == ((1, "Getting help"), (2, "How to get help"))
    assert headings(view) == [(1, "Getting help"), (2, "How to get help")]


def test_roles_of_our_own_are_mapped() -> None:
    def rename(pdf: Any) -> None:
        heading = next(e for e in elements(pdf) if e.S == "/H2")
        heading.S = "/Chapter"
        pdf.Root.StructTreeRoot.RoleMap = {"/Chapter": "/Part2", "/Part2": "/H2"}

    assert headings(read_pdf(break_pdf(rename)))[1] == (2, "How to get help")


def test_a_label_can_be_read_by_itself() -> None:
    view = read_pdf(good_pdf("nav li { list-style: decimal }"))
    labels = [t for t in _every(view.tree) if t.type == "Lbl"]
    assert [text(label) for label in labels] == ["1."]


def _every(tags: tuple[Any, ...]) -> list[Any]:
    return [t for tag in tags for t in (tag, *_every(tag.children))]


def _loop(pdf: Any) -> None:
    top = elements(pdf)[0]
    top.K.append(top)


def _odd_kids(pdf: Any) -> None:
    elements(pdf)[0].K = "words"


@pytest.mark.parametrize("end", [0, 1, 100, 2000])
def test_a_cut_file_is_refused(end: int) -> None:
    with pytest.raises(UnreadableOutputError, match="the PDF cannot be read"):
        read_pdf(good_pdf()[:end])


def test_tags_in_a_circle_are_refused() -> None:
    with pytest.raises(UnreadableOutputError, match="the tag tree does not end"):
        read_pdf(break_pdf(_loop))


def test_tags_that_are_no_tags_say_nothing() -> None:
    assert texts(read_pdf(break_pdf(_odd_kids))) == []


@pytest.mark.parametrize("data", [b"", b"words", b"%PDF-1.7\n", b"<html></html>"])
def test_bytes_that_are_no_pdf_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableOutputError):
        read_pdf(data)
