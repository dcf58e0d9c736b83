"""What the site says of documents, and that each of its links leads somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from generator.collection import Collection, Colours
from generator.conformance import STATEMENT
from generator.editions import made_from
from generator.model import Document, Edition, Status
from generator.project import collection_from_texts
from generator.site import Memory, Site, site
from generator.site.colours import ENOUGH, NIGHT, PANEL, palette, readable
from generator.site.works import size
from generator.views.colour import WHITE, colour_of, contrast
from generator.views.site import dead_links, read_site

TODAY = date(2026, 11, 23)
SETTINGS = "organisation: {name: A Trust}\ncontacts: {phone: 01632 960 100}\n"
FRONT = """---
kind: {kind}
title: {title}
status: {status}
version: "{version}"
updated: 2026-10-01
audience: [public]
summary: About {title}.
feedback: {{email: a@example.org}}
---
Words.

## First

One.

## Second

Two.
"""


def source(title: str, **given: str) -> str:
    facts = {"kind": "guide", "status": "published", "version": "1", **given}
    return FRONT.format(title=title, **facts)


def collection(texts: Mapping[str, str]) -> Collection:
    every = {"source/easyread.yaml": SETTINGS, **texts}
    return collection_from_texts(every, today=TODAY)[0]


def entry(document: Document, format: str, **given: Any) -> dict[str, Any]:
    return {
        "path": f"{document.group}/{document.name}/{document.stem}.{format}",
        "document": document.name,
        "group": document.group,
        "edition": str(document.edition),
        "format": format,
        "version": document.meta.version,
        "updated": "2026-10-01",
        "pages": 12 if format in {"pdf", "docx"} else 0,
        "bytes": 85_200,
        **given,
    }


def made(texts: Mapping[str, str], memory: Memory | None = None) -> Site:
    own = collection(texts)
    ready = [d for d in own.documents if d.meta.status is not Status.UNDER_DEVELOPMENT]
    files = {e["path"]: e for d in ready for e in map(partial(entry, d), ("html", "pdf", "docx"))}
    return site(ready, files, memory or Memory(), own, Path("nowhere"))


def page(found: Site, path: str = "index.html") -> html.HtmlElement:
    data = found.files[path]
    assert data is not None
    return html.document_fromstring(data)


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_a_document_comes_with_its_status_version_dates_editions_and_files() -> None:
    easy = "## Easy\n\n![A phone](phone)\nPhone us.\n"
    found = made({"source/guides/a.md": source("Help"), "source/guides/a.easy-read.md": easy})
    said = words(page(found, "guides/a/index.html"))
    for part in ("Help", "About Help.", "Published", "Version 1", "Updated 1 October 2026"):
        assert part in said
    assert said.index("Easy Read Short sentences") < said.index("Full version")
    assert "PDF of Full version, 12 pages, 85 KB" in said
    assert "Word of Full version, about 12 pages, 85 KB" in said
    assert "a@example.org" in said


def test_every_edition_is_offered_and_a_new_one_is_news() -> None:
    easy = "## Easy\n\n![A phone](phone)\nPhone us.\n"
    texts = {"source/guides/a.md": source("Help"), "source/guides/a.easy-read.md": easy}
    before = remembered(made(texts))
    own = collection({**texts, "source/guides/a.md": source("Help", version="2")})
    every = [e for d in own.documents for e in (d, *made_from(d))]
    assert {e.edition for e in every} == set(Edition)
    files = {e["path"]: e for e in (entry(d, "pdf") for d in every)}
    found = site(list(own.documents), files, before, own, Path("nowhere"))
    shown = page(found, "guides/a/index.html")
    assert {f"{e.stem}.pdf" for e in every} <= {a.get("href") for a in shown.iter("a")}
    assert "Easy Read without pictures" in words(shown)
    said = words(page(found, "new.html"))
    assert "It now comes in Easy Read without pictures too." in said


def test_what_is_under_development_is_listed_without_a_link_or_a_page() -> None:
    found = made({"source/guides/a.md": source("Later", status="under development")})
    (item,) = page(found).xpath("//li[@class='work']")
    assert "Later" in words(item)
    assert "Under development" in words(item)
    assert item.xpath(".//a") == []
    assert "guides/a/index.html" not in found.files


def test_what_is_withdrawn_says_so() -> None:
    found = made({"source/guides/a.md": source("Old", status="withdrawn")})
    assert "This document is withdrawn" in words(page(found, "guides/a/index.html"))
    assert "Withdrawn: do not use this" in words(page(found))


def test_titles_stand_in_order_without_accents_or_marks() -> None:
    names = {"a": '"Zebra"', "b": "Éclair", "c": "'(Apples)'", "d": "10 things", "e": "2 things"}
    found = made({f"source/guides/{n}.md": source(t) for n, t in names.items()})
    links = page(found, "a-to-z.html").xpath("//li/a/text()")
    assert links.index("2 things") < links.index("10 things")
    assert [h.text for h in page(found, "a-to-z.html").iter("h2")][:4] == ["0 to 9", "A", "E", "Z"]


def test_words_of_authors_are_never_markup() -> None:
    found = made({"source/guides/a.md": source("'<script>alert(1)</script>'")})
    for path, data in found.files.items():
        if path.endswith(".html"):
            assert data is not None
            assert b"<script>alert" not in data


def test_a_title_in_another_language_says_so() -> None:
    text = source("Cymorth").replace("kind: guide", "kind: guide\nlanguage: cy")
    found = made({"source/guides/a.md": text})
    assert page(found).xpath("//h3//*[@lang='cy']/text()") == ["Cymorth"]


def test_an_empty_project_has_a_page_that_says_so() -> None:
    assert "There are no documents here yet." in words(page(made({})))


def texts_of(number: int) -> dict[str, str]:
    kinds = ("pathway", "guide", "faq")
    one = {
        f"source/{kinds[n % 3]}s/d{n}.md": source(f"Document {n}", kind=kinds[n % 3])
        for n in range(number)
    }
    return {**one, "source/guides/index.md": source("Index")}


@pytest.mark.parametrize("number", [0, 1, 200])
def test_every_link_of_the_site_leads_to_a_file_of_it(number: int) -> None:
    found = made(texts_of(number))
    documents = {link for link in _linked(found) if link.endswith((".pdf", ".html", ".docx"))}
    pages = {p: d for p, d in found.files.items() if p.endswith(".html") and d is not None}
    view = read_site(pages, {*found.files, *documents, STATEMENT})
    assert {path: list(dead_links(view, path)) for path in pages} == {path: [] for path in pages}
    assert len(pages) == 4 + number + 1


def _linked(found: Site) -> set[str]:
    return {
        f"{w['group']}/{w['name']}/{w['name']}.{f}"
        for w in found.kept["records"].values()
        for f in ("html", "pdf", "docx")
    }


def test_a_document_named_index_keeps_its_own_file() -> None:
    found = made({"source/guides/index.md": source("Index")})
    assert "guides/index/about.html" in found.files
    assert "guides/index/index.html" not in found.files


def test_the_same_sources_make_the_same_site() -> None:
    texts = {"source/guides/a.md": source("Help"), "source/guides/b.md": source("More")}
    assert made(texts) == made(texts)


@pytest.mark.parametrize(
    ("count", "said"), [(0, "1 KB"), (999_499, "999 KB"), (1_250_000, "1.2 MB")]
)
def test_sizes_are_said_as_people_say_them(count: int, said: str) -> None:
    assert size(count) == said


@pytest.mark.parametrize("ground", [WHITE, PANEL, NIGHT])
@pytest.mark.parametrize("colour", ["#005EB8", "#000000", "#FFFFFF", "#777777", "#8A1538"])
def test_each_colour_can_be_read_on_each_ground(colour: str, ground: tuple[int, int, int]) -> None:
    mixed = readable(colour_of(colour) or WHITE, ground)
    assert contrast(mixed, ground) >= ENOUGH


def test_the_palette_has_the_colours_of_the_trust() -> None:
    own = palette(Colours(main="#8A1538", dark="#4C0D1F"))
    assert own["main"] == "#8A1538"


def remembered(found: Site) -> Memory:
    return Memory({}, found.kept["records"], (), found.kept["pages"])


def change(texts: dict[str, str], found: Site) -> Site:
    return made(texts, remembered(found))


def test_a_new_version_says_what_changed_in_words() -> None:
    path = "source/guides/a.md"
    first = made({path: source("Help")})
    text = source("Help us", version="2").replace("Two.", "Three.").replace("First", "Start")
    second = change({path: text}, first)
    said = words(page(second, "new.html"))
    for part in (
        "Version 2 takes the place of version 1 of 1 October 2026.",
        "Before, it was called “Help”.",
        "Changed: Second.",
        "New: Start.",
        "Taken out: First.",
    ):
        assert part in said
    again = change({path: text}, second)
    assert again.files == second.files


def test_changes_under_one_version_number_are_gathered_from_the_last_version() -> None:
    path = "source/guides/a.md"
    first = made({path: source("Help")})
    second = change({path: source("Help", version="2")}, first)
    third = change({path: source("Help", version="2").replace("One.", "Won.")}, second)
    assert "Changed: First." in words(page(third, "new.html"))
    assert "Changed" not in words(page(second, "new.html"))


def test_a_change_of_status_is_said_though_the_number_stays() -> None:
    path = "source/guides/a.md"
    first = made({path: source("Help")})
    second = change({path: source("Help", status="withdrawn")}, first)
    assert "Before, it was published; now it is withdrawn." in words(page(second, "new.html"))
    assert "takes the place" not in words(page(second, "new.html"))


def test_a_document_is_new_only_where_there_were_others_before() -> None:
    one = {"source/guides/a.md": source("Help")}
    two = {**one, "source/guides/b.md": source("More")}
    assert "This document is new" not in words(page(made(two), "new.html"))
    second = change(two, made(one))
    assert "This document is new." in words(page(second, "guides/b/index.html"))
    assert "This document is new." not in words(page(second, "guides/a/index.html"))


def test_a_file_of_another_version_than_its_document_says_so() -> None:
    own = collection({"source/guides/a.md": source("Help", version="2")})
    (document,) = own.documents
    files = [entry(document, "html"), entry(document, "pdf", version="1")]
    found = site([document], {e["path"]: e for e in files}, Memory(), own, Path("nowhere"))
    assert "85 KB, of version 1" in words(page(found, "guides/a/index.html"))


def test_what_is_held_back_is_shown_as_it_was() -> None:
    path = "source/guides/a.md"
    first = made({path: source("Help")})
    own = collection({path: source("Help badly", version="2")})
    (document,) = own.documents
    files = {e["path"]: e for e in (entry(replace(document), "html", version="1"),)}
    held = site([], files, remembered(first), own, Path("nowhere"))
    assert "Help badly" not in words(page(held))
