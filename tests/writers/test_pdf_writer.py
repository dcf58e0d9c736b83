"""The PDF says what the tree says, in order, tagged for PDF/UA-1, on every machine alike."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pytest

from generator import wording
from generator.model import Document, Figure, Kind, PictureRef, Place, Quote
from generator.resources import starter_root
from generator.views.pdf import PdfView, Tag, read_pdf, text, texts, walk
from generator.views.words import difference
from generator.writers.pdf import LayoutError, pdf
from generator.writers.pdf.engine import lay_out
from tests.writers.stress import (
    SPAN,
    bullets,
    link,
    paragraph,
    stress_collection,
    stress_document,
    stress_easy_read,
)

ALL = [stress_document(), stress_document(Kind.BOOKLET), stress_easy_read()]
NAMES = ["standard", "booklet", "easy-read"]
A4, A5 = (595, 842), (420, 595)
WHITE = (255, 255, 255)


@cache
def _bytes(document: Document) -> bytes:
    return pdf.write(document, stress_collection())


@cache
def _view(document: Document) -> PdfView:
    return read_pdf(_bytes(document))


def _tags(document: Document, kind: str) -> list[Tag]:
    return [tag for tag in walk(_view(document).tree) if tag.type == kind]


def _serve_nothing(id: str) -> tuple[bytes, str]:
    raise LookupError(id)


@pytest.mark.parametrize("document", ALL, ids=NAMES)
def test_the_words_of_the_tags_are_the_words_of_the_tree_in_order(document: Document) -> None:
    expected = wording.reading_order(document, "Example Partnership NHS Trust")
    assert difference(expected, texts(_view(document))) is None


@pytest.mark.parametrize("document", ALL, ids=NAMES)
def test_all_content_is_tagged_or_an_artifact(document: Document) -> None:
    assert _view(document).strays == ()


def test_the_same_document_gives_the_same_bytes() -> None:
    assert pdf.write(ALL[2], stress_collection()) == _bytes(ALL[2])


def test_the_pages_are_a4_and_a_booklet_is_a5() -> None:
    sizes = [{(round(w), round(h)) for w, h in _view(d).pages} for d in ALL]
    assert sizes == [{A4}, {A5}, {A4}]


@pytest.mark.parametrize("document", ALL, ids=NAMES)
def test_the_head_of_a_cover_grows_with_its_title(document: Document) -> None:
    title = "How to ask for reasonable adjustments when you use our services in the county " * 3
    meta = replace(document.meta, title=title, subtitle=title)
    view = _view(replace(document, meta=meta))
    head = [run for run in view.runs if run.colour == WHITE]
    said = " ".join(" ".join(run.text for run in head).split())
    assert said.count(title.strip()) == 2
    assert {run.ground == WHITE for run in head} == {False}


@pytest.mark.parametrize("times", [1, 2, 3])
def test_the_picture_of_an_easy_read_cover_gets_smaller_where_the_title_is_long(times: int) -> None:
    title = " ".join(["Asking for some changes"] * times)
    document = stress_easy_read()
    document = replace(document, meta=replace(document.meta, title=title, subtitle=title))
    picture = next(tag for tag in walk(_view(document).tree) if tag.type == "Figure")
    assert picture.page == 0
    assert picture.frame is not None
    low, high = picture.frame[1] / 72 * 25.4, picture.frame[3] / 72 * 25.4
    assert low >= 8
    assert high - low == pytest.approx(85, abs=0.1) if times == 1 else 25 <= high - low < 85


@pytest.mark.parametrize("document", ALL, ids=NAMES)
def test_only_our_own_fonts_are_used_and_all_are_embedded(document: Document) -> None:
    fonts = _view(document).fonts
    assert fonts
    assert all(font.embedded and "Open-Sans" in font.name for font in fonts)


def test_the_choice_of_fonts_leaves_the_environment_as_it_was() -> None:
    _bytes(ALL[0])
    assert "templates/fonts" not in os.environ.get("FONTCONFIG_FILE", "")


def test_a_table_over_two_pages_is_one_table_with_one_head() -> None:
    tables = _tags(ALL[0], "Table")
    assert [sum(t.type == "TR" for t in walk((table,))) for table in tables] == [31, 3]
    assert [sum(t.type == "THead" for t in walk((table,))) for table in tables] == [1, 1]


def test_each_header_cell_says_whose_header_it_is() -> None:
    with pikepdf.open(BytesIO(_bytes(ALL[0]))) as file:
        cells = [
            o for o in file.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/TH"
        ]
        scopes = [str(cell.A.Scope) for cell in cells]
    assert sorted(scopes) == ["/Both"] + ["/Column"] * 7 + ["/Row"] * 30


def test_the_contents_are_a_toc() -> None:
    (toc,) = _tags(ALL[0], "TOC")
    assert [tag.type for tag in toc.children[:2]] == ["Caption", "TOCI"]
    assert any(re.fullmatch(r"Step 1: Referral \d+", tag.text) for tag in walk((toc,)))


def test_a_list_item_holds_only_its_label_and_its_body() -> None:
    for item in _tags(ALL[0], "LI"):
        assert {tag.type for tag in item.children} <= {"Lbl", "LBody"}, text(item)


@pytest.mark.parametrize("lines", [0, *range(16, 28)])
def test_a_list_in_an_item_is_read_between_the_words_around_it(lines: int) -> None:
    inner = bullets((paragraph("One."), paragraph("More of one.")), "Two.", ordered=True)
    item = (paragraph("Before."), inner, Quote((paragraph("Quoted."),), SPAN), paragraph("After."))
    document = replace(
        ALL[0], blocks=(*[paragraph("Filler.")] * lines, bullets(item, (inner, paragraph("End."))))
    )
    expected = wording.reading_order(document, "Example Partnership NHS Trust")
    assert difference(expected, texts(_view(document))) is None
    for listing in _tags(document, "L"):
        assert {tag.type for tag in listing.children} == {"LI"}


def test_a_pair_is_never_cut() -> None:
    figures = _tags(ALL[2], "Figure")
    assert len(figures) == 26
    assert all(figure.alt for figure in figures)


def test_headings_are_bookmarks_and_the_properties_are_filled_in() -> None:
    view = _view(ALL[2])
    assert (view.title, view.language, view.display_title) == (ALL[2].meta.title, "en-GB", True)
    assert (2, "Stage 1: Access") in view.outline
    with pikepdf.open(BytesIO(_bytes(ALL[2]))) as file:
        assert str(file.docinfo["/Author"]) == "Example Partnership NHS Trust"
        assert str(file.docinfo["/Subject"]) == ALL[2].meta.summary
        assert str(file.docinfo["/Keywords"]) == "pathway, test"


def test_a_decorative_picture_is_no_figure() -> None:
    decorative = Figure(PictureRef("leaf", "", SPAN, decorative=True), (), SPAN)
    meta = replace(ALL[0].meta, picture=None)
    document = replace(ALL[0], meta=meta, blocks=(paragraph("Words."), decorative))
    assert _tags(document, "Figure") == []


@pytest.mark.parametrize(
    ("site", "address"),
    [
        ("", "../../guides/guide/guide.pdf#legend"),
        ("https://docs.example.org/", "https://docs.example.org/guides/guide/guide.html#legend"),
    ],
)
def test_a_link_leads_to_the_other_pdf_or_to_its_page_on_the_site(site: str, address: str) -> None:
    target = Place("guide", "legend", "../../guides/guide/guide#legend")
    collection = stress_collection()
    collection = replace(collection, settings=replace(collection.settings, site=site))
    document = replace(ALL[0], blocks=(paragraph(link("the guide", target)),))
    with pikepdf.open(BytesIO(pdf.write(document, collection))) as file:
        links = [str(a.A.URI) for page in file.pages for a in page.get("/Annots", [])]
    assert links == [address]


def test_a_list_inside_a_list_keeps_its_place() -> None:
    inner = (paragraph("outer"), bullets("inner"))
    document = replace(ALL[0], blocks=(bullets("first", inner, "last"),))
    assert texts(_view(document))[-4:] == ["first", "outer", "inner", "last"]


@pytest.mark.parametrize(
    "page",
    [
        '<img src="https://example.org/a.png" alt="a">',
        '<img src="file:///etc/passwd" alt="a">',
        '<img src="data:image/png;base64,AAAA" alt="a">',
    ],
)
def test_only_pictures_of_the_catalogue_are_fetched(page: str) -> None:
    html = f'<html lang="en"><title>x</title>{page}'
    with pytest.raises(LayoutError, match="may not fetch"):
        lay_out(html, "", (starter_root(),), _serve_nothing, id="x")


def test_a_slip_in_a_style_sheet_is_an_error() -> None:
    with pytest.raises(LayoutError, match="colour"):
        lay_out(
            '<html lang="en"><title>x</title>',
            "p { colour: red }",
            (starter_root(),),
            _serve_nothing,
            id="x",
        )
