"""What is read of an e-book, and what is refused."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from generator.views import epub_package
from generator.views.epub import flow, headings, places, read_epub, texts
from generator.views.words import UnreadableOutputError

CONTAINER = b"""<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="b/p.opf"/></rootfiles></container>"""
PACKAGE = b"""<package xmlns="http://www.idpf.org/2007/opf"><metadata
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title id="t">A
 plan</dc:title><meta refines="#t" property="title-type">main</meta>
<meta property="schema:accessMode">textual</meta></metadata><manifest>
<item id="n" href="n%20v.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="a" href="t/a.xhtml" media-type="application/xhtml+xml"/>
<item id="r" href="https://a.example/b.css" media-type="text/css"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="gone"/></spine></package>"""
HEAD = b"""<html xmlns="http://www.w3.org/1999/xhtml"
xmlns:epub="http://www.idpf.org/2007/ops" lang="en"><head><title>x</title></head><body>"""
NAV = (
    HEAD
    + b"""<nav epub:type="toc"><h2>Contents</h2><ol><li><a href="t/a.xhtml#p">A <b>plan</b></a>
<ol><li><a href="https://a.example/">out</a></li></ol></li></ol></nav></body></html>"""
)
TEXT = (
    HEAD
    + b"""<main><h1 id="p">A pl<b>an</b></h1><img src="x.svg" alt="A leaf"/>
<p><span id="page-2" epub:type="pagebreak"/>One &lt; two.</p></main></body></html>"""
)
GOOD = {
    "mimetype": b"application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "b/p.opf": PACKAGE,
    "b/n v.xhtml": NAV,
    "b/t/a.xhtml": TEXT,
}


def book(**changes: bytes) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in {**GOOD, **changes}.items():
            file.writestr(name, data)
    return made.getvalue()


def test_a_book_is_read_in_the_order_of_its_spine() -> None:
    view = read_epub(book())
    assert flow(view) == [("words", "A plan"), ("picture", "A leaf"), ("words", "One < two.")]
    assert texts(view) == ["A plan", "One < two."]
    assert headings(view) == [(1, "A plan")]
    assert view.type == "application/epub+zip"
    assert view.metadata == (("dc:title", "A plan"), ("schema:accessMode", "textual"))
    assert view.parts[1].marks == ("page-2",)
    assert [item.href for item in view.items] == [
        "b/n v.xhtml",
        "b/t/a.xhtml",
        "https://a.example/b.css",
    ]


def test_the_ways_lead_to_places_of_the_book() -> None:
    view = read_epub(book())
    assert view.landmarks is view.pages is None
    first, second = view.contents or ()
    assert (first.words, first.place, first.depth) == ("A plan", ("b/t/a.xhtml", "p"), 1)
    assert (second.place, second.depth) == (("https://a.example/", ""), 2)
    assert first.place in places(view)
    assert second.place not in places(view)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "cannot be read"),
        (b"PK\x03\x04 no more", "cannot be read"),
        (book()[:-90], "cannot be read"),
        (book(**{"META-INF/container.xml": b"<a/>"}), "has no package document"),
        (book(**{"b/p.opf": b"<package"}), "cannot be read"),
        (book(**{"b/t/a.xhtml": b"<html><p></html>"}), "cannot be read"),
        (book(**{"b/t/a.xhtml": b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'}), "declares entities"),
        (book(**{"b/t/a.xhtml": b"\xff\xfe\x00"}), "cannot be read"),
    ],
)
def test_what_is_no_book_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableOutputError, match=words):
        read_epub(data)


def test_a_book_without_a_container_or_with_two_files_of_one_name_is_refused() -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("a", b"")
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("a", b"")
    with pytest.raises(UnreadableOutputError, match="two files of one name"):
        read_epub(made.getvalue())
    bare = BytesIO()
    with zipfile.ZipFile(bare, "w") as file:
        file.writestr("mimetype", b"application/epub+zip")
    with pytest.raises(UnreadableOutputError):
        read_epub(bare.getvalue())


@pytest.mark.parametrize("limit", ["_MOST_BYTES", "_MOST_IN_ALL", "_MOST_FILES"])
def test_a_book_that_unpacks_to_more_than_the_limit_is_refused(
    limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name in map(str, range(6)):
            file.writestr(name, bytes(1000))
    monkeypatch.setattr(epub_package, limit, 5 if limit == "_MOST_FILES" else 999)
    with pytest.raises(UnreadableOutputError, match=r"too large|files, limit"):
        read_epub(made.getvalue())
