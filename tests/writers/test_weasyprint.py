"""What else WeasyPrint gets wrong or cannot do, a test for each, and what we do about it.

With tests/writers/test_tagging.py this is every row of what is known of WeasyPrint 70. A test
that fails without our repair's doing says that WeasyPrint has mended it: drop the repair.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest

from generator.announcing import lines, read_tags
from generator.collection import PdfKind
from generator.model import Document
from generator.resources import starter_root
from generator.views.pdf import Tag, read_pdf, texts, walk
from generator.views.words import difference
from generator.wording import reading_order
from generator.writers.pdf import LayoutError
from tests.audits.test_diagrams import specimen, written
from tests.writers.test_pdf_writer import ALL
from tests.writers.test_tagging import (
    CROSSING,
    LINKS,
    PICTURES,
    _laid,
    _mended,
    _of_kind,
    _tags,
)

PICTURE = '<p>A picture <img src="picture:phone" {}> of a phone.</p>'
PALE = '<p>Words. <span style="opacity: 0.5">More words.</span></p>'
NAMED = '<p>Words <svg width="9" height="9" {}>{}<path d="M0 0H9V9Z"/></svg></p>'


def _headers_are_artifacts(data: bytes) -> bool:
    with pikepdf.open(BytesIO(data)) as file:
        streams = [page.Contents.read_bytes() for page in file.pages]
    return all(b"/Artifact <</Type /Pagination>> BDC" in stream for stream in streams[1:])


def _nothing_is_astray(data: bytes) -> bool:
    return read_pdf(data).strays == ()


def _pictures_are_where_they_say(data: bytes) -> bool:
    (figure,) = _tags(data, "Figure")
    frame, box = figure.frame or (0, 0, 0, 0), figure.box or (0, 0, 0, 0)
    return (
        frame[0] - 1 <= box[0] < box[2] <= frame[2] + 1
        and frame[1] - 1 <= box[1] < box[3] <= frame[3] + 1
    )


def _bookmarks_lead_to_elements(data: bytes) -> bool:
    with pikepdf.open(BytesIO(data)) as file:
        return "/SE" in file.Root.Outlines.First


def _claims_both(data: bytes) -> bool:
    with pikepdf.open(BytesIO(data)) as file:
        packet = file.Root.Metadata.read_bytes()
    return b"<pdfuaid:part>1<" in packet and b"<pdfaid:part>2<" in packet


OUTSIDE_THE_TREE: list[tuple[str, Document, Callable[[bytes], bool]]] = [
    ("make_artifacts", CROSSING, _headers_are_artifacts),
    ("make_artifacts", CROSSING, _nothing_is_astray),
    ("measure_figures", PICTURES, _pictures_are_where_they_say),
    ("lead_to_elements", LINKS, _bookmarks_lead_to_elements),
    ("claim", PICTURES, _claims_both),
]


@pytest.mark.parametrize(
    ("step", "document", "holds"), OUTSIDE_THE_TREE, ids=[row[0] for row in OUTSIDE_THE_TREE]
)
def test_a_step_mends_a_fault_that_is_still_there_without_it(
    step: str, document: Document, holds: Callable[[bytes], bool]
) -> None:
    assert holds(_mended(document))
    assert not holds(_mended(document, without=step))


# What the finished PDF is when a thing crosses pages


def _pages(tag: Tag) -> set[int]:
    return {piece.page for each in walk((tag,)) for piece in each.pieces}


def test_a_list_of_two_pages_is_one_and_a_table_of_three_has_one_head() -> None:
    lists = [tag for tag in _tags(_mended(CROSSING), "L") if len(tag.children) == 60]
    assert [len(_pages(tag)) >= 2 for tag in lists] == [True]
    (table,) = _tags(_mended(CROSSING), "Table")
    assert len(_pages(table)) >= 3
    assert [kid.type for kid in table.children] == ["Caption", "THead", "TBody"]
    assert len(_tags(_mended(CROSSING), "THead")) == 1


def test_a_head_that_is_printed_again_is_no_tag() -> None:
    (head,) = _tags(_mended(CROSSING), "THead")
    assert len(_pages(head)) == 1


def test_a_cell_in_the_corner_heads_its_row_and_its_column() -> None:
    (head,) = _tags(_mended(CROSSING), "THead")
    corner = next(tag for tag in walk((head,)) if tag.type == "TH")
    assert dict(corner.attributes) == {"Scope": "Both"}


def test_each_pair_is_one_group() -> None:
    tree = read_pdf(_mended(ALL[2])).tree
    figures = [tag for tag in walk(tree) if tag.type == "Figure"]
    groups = [tag for tag in walk(tree) if any(kid in figures for kid in tag.children)]
    pairs = [tag for tag in groups if tag.type == "Div" and len(tag.children) > 1]
    assert len(pairs) > 20
    for group in pairs:
        types = [kid.type for kid in group.children]
        assert types[0] == "Figure"
        assert set(types[1:]) == {"P"}


# Pictures


@pytest.mark.parametrize("said", ['alt=""', 'alt="" aria-hidden="true"', 'alt="" role="none"'])
def test_an_empty_alternative_would_make_a_figure_without_one(said: str) -> None:
    """So decorative pictures are backgrounds: see test_a_decorative_picture_is_no_figure."""
    with pytest.raises(LayoutError, match="no required alt"):
        _laid(PICTURE.format(said))


def test_a_table_for_layout_would_stay_a_table() -> None:
    """So no template has one, and PD018 looks."""
    made = _laid('<table role="presentation"><tr><td>Words.</td></tr></table>').data
    assert len(_tags(made, "Table")) == 1


def test_only_a_title_would_name_a_drawing_among_the_words() -> None:
    """So drawings are pictures with an alternative text."""
    titled = _laid(NAMED.format("", "<title>A square</title>")).data
    assert [tag.alt for tag in _tags(titled, "Figure")] == ["A square"]
    labelled = _laid(NAMED.format("aria-label='A square'", "")).data
    assert "A square" not in [tag.alt for tag in _tags(labelled, "Figure")]


def test_a_diagram_is_one_picture_whose_letters_are_not_read_twice() -> None:
    data = written("pdf")
    drawn = [tag for tag in _tags(data, "Figure") if len(tag.alt or "") > 40]
    assert drawn
    assert all(not tag.children for tag in drawn)
    document, collection = specimen()
    wanted = reading_order(document, collection.settings.organisation.name)
    assert difference(wanted, texts(read_pdf(data))) is None
    said = [line for line in lines(read_tags(read_pdf(data))) if line.startswith("Picture")]
    assert said == [f"Picture: {tag.alt}" for tag in drawn]


def test_what_has_no_alternative_text_is_an_error() -> None:
    with pytest.raises(LayoutError, match="alt"):
        _laid(PICTURE.format(""))


# What we never use


def test_pale_words_would_be_lost() -> None:
    assert "More words." not in " ".join(t.text for t in walk(read_pdf(_laid(PALE).data).tree))


@pytest.mark.parametrize("folder", ["css", "html"])
def test_so_no_style_of_a_page_has_opacity(folder: str) -> None:
    files = (starter_root() / "templates" / folder).iterdir()
    printed = [path for path in files if path.name.startswith(("print", "blocks"))]
    assert len(printed) > 1
    assert [path.name for path in printed if "opacity" in path.read_text("utf-8")] == []


# PDF/UA-2


def test_labelled_lists_say_how_they_are_numbered() -> None:
    with _of_kind(PdfKind.UA2) as file:
        lists = [o for o in file.objects if _is(o, "/L")]
        kinds = [str(each.get("/A", {}).get("/ListNumbering", "")) for each in lists]
    assert "/Description" in kinds
    assert all(kinds)


def _is(item: Any, type: str) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/S") == type


def test_bookmarks_are_in_the_order_of_the_headings() -> None:
    levels = [level for level, _ in read_pdf(_mended(LINKS)).outline]
    assert all(after <= before + 1 for before, after in pairwise(levels))
