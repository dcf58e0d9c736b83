"""The e-book says what the tree says, in order, and knows the pages of the PDF."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest

from generator import wording
from generator.collection import Collection
from generator.model import (
    Document,
    Edition,
    Figure,
    LineBreak,
    PictureRef,
    Place,
    Text,
    Web,
)
from generator.views.epub import EpubView, outline, read_epub, texts, values
from generator.views.pdf import read_pdf, read_pieces
from generator.views.words import difference, words
from generator.writers.epub import epub
from generator.writers.pdf import pdf
from tests.writers.stress import (
    ALTS,
    SPAN,
    link,
    pair,
    paragraph,
    section,
    stress_collection,
    stress_document,
    stress_easy_read,
)

BOTH = (stress_document(), stress_easy_read())
GOLDEN = Path(__file__).parent / "golden"
UNPAGED = replace(stress_collection().settings, formats=("html", "epub"))


@cache
def _whole(document: Document) -> bytes:
    return epub.write(document, stress_collection())


def _files(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(data)) as book:
        return {n.removeprefix("EPUB/"): book.read(n).decode() for n in book.namelist()}


def _write(*blocks: object, **changes: object) -> dict[str, str]:
    """Write a standard document of some blocks, without pages."""
    settings = replace(UNPAGED, **changes)
    document = replace(stress_document(), blocks=tuple(blocks))
    return _files(epub.write(document, stress_collection(settings=settings)))


def _view(document: Document, **changes: object) -> EpubView:
    collection: Collection = stress_collection(settings=UNPAGED)
    return read_epub(epub.write(replace(document, **changes), collection))


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_the_words_are_the_words_of_the_tree_in_order(document: Document) -> None:
    expected = wording.reading_order(document, "Example Partnership NHS Trust")
    assert difference(expected, texts(read_epub(_whole(document)))) is None


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_the_outline_is_the_golden_one(document: Document) -> None:
    golden = GOLDEN / f"{document.stem}.epub.txt"
    assert outline(read_epub(_whole(document))) + "\n" == golden.read_text("utf-8")


def test_the_same_document_gives_the_same_bytes_with_no_clock_in_them() -> None:
    again = epub.write(stress_easy_read(), stress_collection())
    assert again == _whole(BOTH[1])
    with zipfile.ZipFile(BytesIO(again)) as book:
        assert {entry.date_time for entry in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        first = book.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", 0, b"")
    assert again[38:58] == b"application/epub+zip"


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_each_page_begins_with_the_words_of_that_page_of_the_pdf(document: Document) -> None:
    files = _files(_whole(document))
    read = re.findall(r'idref="f-([^"]*)-xhtml"', files["package.opf"])
    body = "".join(files[f"{name}.xhtml"] for name in read if name != "nav")
    said = _pages_of(pdf.write(document, stress_collection()))
    assert sum(bool(text) for text in said.values()) > 4
    for number, text in said.items():
        before, _, after = body.partition(f'<span id="page-{number}"')
        after = after.partition(">")[2]
        if before.endswith("<td>"):  # the row's header stands before the mark
            after = before.rpartition("<tr>")[2] + after
        after = re.sub(r"<head>.*?</head>|<[^>]*>", " ", after, flags=re.DOTALL)
        after = after.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        start = "".join(words([text]))[:40]
        assert "".join(words([after])).startswith(start), number


def _pages_of(data: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for page, text in read_pieces(read_pdf(data)):
        found[page + 1] = f"{found.get(page + 1, '')} {text}"
    return found


def test_a_pdf_that_is_at_hand_is_used_and_gives_the_same_bytes() -> None:
    printed = pdf.write(BOTH[1], stress_collection())
    assert epub.write(BOTH[1], stress_collection(), used=printed) == _whole(BOTH[1])
    other = pdf.write(BOTH[0], stress_collection())
    assert epub.write(BOTH[1], stress_collection(), used=other) != _whole(BOTH[1])


def test_the_page_of_contents_is_the_contents() -> None:
    view = read_epub(_whole(BOTH[0]))
    pages = {way.words: way.place for way in view.pages or ()}
    assert list(pages) == [str(n) for n in range(1, len(pages) + 1)]
    assert pages["1"][0].endswith("title.xhtml")
    assert pages["2"] == ("EPUB/nav.xhtml", "page-2")


def test_a_page_that_begins_in_a_table_is_not_read_with_the_header_of_each_cell() -> None:
    files = _files(_whole(BOTH[0]))
    assert re.search(r"<td><span [^>]*pagebreak", "".join(files.values()))
    assert not re.search(r"<th[^>]*><span [^>]*pagebreak", "".join(files.values()))


def test_without_a_pdf_there_are_no_pages_and_none_are_claimed() -> None:
    files = _write(section(2, "A", "a", paragraph("One.")))
    assert "pagebreak" not in "".join(files.values())
    assert not re.search(r"page-list|pageBreak|dc:source|pageNav", "".join(files.values()))


def test_a_link_into_another_chapter_leads_to_its_file() -> None:
    there = paragraph(link("part b", Place("", "b", "#b")))
    files = _write(section(2, "A", "a", there), section(2, "B", "b", paragraph("Here.")))
    assert '<a href="chapter-02.xhtml#b">part b</a>' in files["chapter-01.xhtml"]


def test_a_link_to_another_document_has_its_whole_address_or_is_words_only() -> None:
    target = Place("guide", "legend", "../../guides/guide/guide#legend")
    blocks = section(2, "A", "a", paragraph("Read ", link("the guide", target), "."))
    page = _write(blocks, site="https://example.org/docs/")["chapter-01.xhtml"]
    assert '<a href="https://example.org/docs/guides/guide/guide.html#legend">' in page
    assert "<p>Read the guide.</p>" in _write(blocks)["chapter-01.xhtml"]


def test_what_stands_before_the_first_heading_is_a_file_of_its_own() -> None:
    files = _write(paragraph("Before."), section(2, "A", "a", paragraph("One.")))
    assert 'epub:type="introduction" role="doc-introduction"' in files["chapter-01.xhtml"]
    assert "Before." in files["chapter-01.xhtml"]
    assert "One." in files["chapter-02.xhtml"]


def test_a_document_without_headings_has_contents_that_lead_to_its_title() -> None:
    files = _write(paragraph("All there is."))
    assert '<li><a href="title.xhtml">Every part of a document</a>' in files["nav.xhtml"]


def test_words_of_the_source_never_become_markup_and_what_xml_cannot_hold_is_left_out() -> None:
    words = Text('<script>alert("x")</script> a\x00b\x0bc &amp; <br>', SPAN)
    page = _write(section(2, "A", "a", paragraph(words, LineBreak(SPAN), "end")))
    assert "<script" not in page["chapter-01.xhtml"]
    assert "abc &amp;amp; &lt;br&gt;<br/>end" in page["chapter-01.xhtml"]


def test_an_address_cannot_break_out_of_its_attribute() -> None:
    page = _write(section(2, "A", "a", paragraph(link("x", Web('https://a.example/"on="y')))))
    assert 'href="https://a.example/&quot;on=&quot;y"' in page["chapter-01.xhtml"]


def test_each_picture_is_stored_once_as_its_own_file() -> None:
    refs = [PictureRef("phone", ALTS["phone"], SPAN), PictureRef("leaf", "", SPAN, decorative=True)]
    figures = [Figure(ref, (), SPAN) for ref in (*refs, refs[0])]
    files = _write(section(2, "A", "a", *figures))
    assert sorted(f for f in files if f.startswith("pictures/")) == [
        "pictures/leaf.svg",
        "pictures/people.svg",
        "pictures/phone.svg",
    ]
    assert files["chapter-01.xhtml"].count('src="pictures/phone.svg" alt="A mobile phone"') == 2
    assert 'src="pictures/leaf.svg" alt=""' in files["chapter-01.xhtml"]


def test_the_identifier_is_that_of_the_work_and_edition_in_every_version() -> None:
    one, other = (values(_view(d), "dc:identifier") for d in BOTH)
    meta = replace(BOTH[0].meta, version="9", title="Another title", updated=None)
    changed = _view(BOTH[0], meta=meta)
    assert one != other
    assert values(changed, "dc:identifier") == one
    assert one[0].startswith("urn:uuid:")
    assert values(changed, "dcterms:modified") == ("1980-01-01T00:00:00Z",)
    assert values(_view(BOTH[0]), "dcterms:modified") == ("2026-10-01T00:00:00Z",)


def test_the_metadata_claim_only_what_is_so() -> None:
    bare = replace(BOTH[1].meta, picture=None)
    words_only = _view(BOTH[1], meta=bare, blocks=(section(2, "A", "a", pair("", "One.")),))
    assert values(words_only, "schema:accessMode") == ("textual",)
    assert "alternativeText" not in values(words_only, "schema:accessibilityFeature")
    no_alt = Figure(PictureRef("phone", "", SPAN), (), SPAN)
    undescribed = _view(BOTH[0], blocks=(section(2, "A", "a", no_alt),))
    assert values(undescribed, "schema:accessModeSufficient") == ("textual,visual",)
    assert "alternativeText" not in values(undescribed, "schema:accessibilityFeature")
    assert not any("conforms" in name for name, _ in undescribed.metadata)
    checked = _view(BOTH[1], co_produced=True)
    (said,) = values(checked, "schema:accessibilitySummary")
    assert "People with a learning disability have checked" in said
    assert "People" not in values(_view(BOTH[1]), "schema:accessibilitySummary")[0]


def test_the_title_on_the_shelf_tells_the_editions_apart() -> None:
    assert values(_view(BOTH[0]), "dc:title") == ("Every part of a document",)
    assert values(_view(BOTH[1]), "dc:title") == ("Every part of a document \u2013 Easy Read",)
    assert BOTH[1].edition is Edition.EASY_READ
