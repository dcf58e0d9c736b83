"""The web page says what the tree says, in order, and needs nothing else."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator import wording
from generator.model import Document, Edition, Figure, PictureRef, Place, Status, Text, Web
from generator.views.html import outline, read_html, texts
from generator.views.words import difference
from generator.writers.html import html
from tests.writers.stress import (
    SPAN,
    link,
    paragraph,
    section,
    stress_collection,
    stress_document,
    stress_easy_read,
)

BOTH = [stress_document(), stress_easy_read()]
GOLDEN = Path(__file__).parent / "golden"


def _write(document: Document, **changes: object) -> str:
    return html.write(document, stress_collection(**changes)).decode()


def _with(*blocks: object) -> Document:
    return replace(stress_document(), blocks=tuple(blocks))


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_the_words_are_the_words_of_the_tree_in_order(document: Document) -> None:
    expected = wording.reading_order(document, "Example Partnership NHS Trust")
    found = texts(read_html(_write(document).encode()))
    assert difference(expected, found) is None


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_the_outline_is_the_golden_one(document: Document) -> None:
    golden = GOLDEN / f"{document.stem}.html.txt"
    assert outline(read_html(_write(document).encode())) + "\n" == golden.read_text("utf-8")


def test_the_same_document_gives_the_same_bytes() -> None:
    assert _write(BOTH[1]) == _write(BOTH[1])


@pytest.mark.parametrize("document", BOTH, ids=lambda d: d.stem)
def test_nothing_is_fetched_and_nothing_runs(document: Document) -> None:
    page = _write(document)
    assert not re.search(r"<(script|link|iframe|object|embed)\b|@import|\bon\w+=\"", page)
    assert set(re.findall(r'(?:src|href)="(https?|data|file):', page)) <= {"data", "https"}
    assert set(re.findall(r'src="(\w+):', page)) <= {"data"}
    assert set(re.findall(r"url\(", page)) == set()


def test_words_of_the_source_never_become_markup() -> None:
    page = _write(_with(paragraph('<script>alert("x")</script>')))
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_link_leads_to_the_page_of_the_other_document_and_keeps_its_anchor() -> None:
    target = Place("guide", "legend", "../../guides/guide/guide#legend")
    page = _write(_with(paragraph(link("the guide", target))))
    assert '<a href="../../guides/guide/guide.html#legend">the guide</a>' in page


def test_an_address_cannot_break_out_of_its_attribute() -> None:
    page = _write(_with(paragraph(link("x", Web('https://a.example/"onmouseover="y')))))
    assert 'href="https://a.example/&#34;onmouseover=&#34;y"' in page


def test_each_edition_has_a_card_that_leads_to_the_other() -> None:
    assert 'class="card" href="stress-easy-read.html"' in _write(BOTH[0])
    assert 'class="card" href="stress.html"' in _write(BOTH[1])


def test_there_is_no_card_for_an_edition_that_is_not_made() -> None:
    meta = replace(BOTH[1].meta, status=Status.UNDER_DEVELOPMENT)
    documents = (BOTH[0], replace(BOTH[1], meta=meta))
    assert 'class="card"' not in _write(BOTH[0], documents=documents)


def test_the_title_says_easy_read_and_who_publishes() -> None:
    title = "Every part of a document \u2013 Easy Read \u2013 Example Partnership NHS Trust"
    assert f"<title>{title}</title>" in _write(BOTH[1])


def test_a_decorative_picture_has_an_empty_alternative() -> None:
    ref = PictureRef("leaf", "not said", SPAN, decorative=True)
    page = _write(_with(Figure(ref, (), SPAN)))
    assert len(re.findall('<img [^>]*alt="">', page)) == 1
    assert "not said" not in page


def test_a_picture_that_the_catalogue_lacks_is_left_out() -> None:
    page = _write(_with(Figure(PictureRef("no-such", "A cat", SPAN), (Text("A cat", SPAN),), SPAN)))
    assert "<figcaption><p>A cat</p></figcaption>" in page
    assert page.count("<img") == 1  # the cover's


def test_a_short_document_has_no_contents() -> None:
    few = [section(2, f"Part {n}", f"part-{n}", paragraph("Words.")) for n in range(3)]
    assert 'class="contents"' not in _write(_with(*few))
    assert 'class="contents"' in _write(BOTH[0])


def test_a_wide_table_can_be_scrolled_with_the_keyboard() -> None:
    page = _write(BOTH[0])
    assert len(re.findall('class="table-wrap[a-z0-9 -]* wide" role="region"', page)) == 2
    assert page.count('tabindex="0"') == 3  # both tables and the lines to type


def test_a_numbered_list_starts_where_the_author_says() -> None:
    assert '<ol start="3"' in _write(BOTH[0])


def test_a_draft_build_of_a_published_document_says_so() -> None:
    published = replace(BOTH[0], meta=replace(BOTH[0].meta, status=Status.PUBLISHED))
    assert "Draft: this may change" not in _write(published)
    assert "Draft: this may change" in _write(published, draft=True)


def test_the_editions_look_different() -> None:
    assert {d.edition for d in BOTH} == {Edition.STANDARD, Edition.EASY_READ}
    assert '<body class="easy-read">' in _write(BOTH[1])


def test_a_drawing_that_is_used_again_is_stored_once() -> None:
    page = _write(stress_easy_read())
    stored = re.findall(r'<symbol id="(art-[\w-]+)"', page)
    assert stored
    assert len(stored) == len(set(stored))
    for name in stored:
        assert page.count(f'<use href="#{name}">') > 1
    assert page.count('<svg class="art" role="img" aria-label="') + page.count(
        '<svg class="art" aria-hidden="true"'
    ) == page.count("<use ")
