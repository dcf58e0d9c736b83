"""Each audit of e-books sees a good book that was broken in that one way."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest

from generator.collection import Collection
from generator.model import Document, Pair, PictureRef, Place, Span
from generator.registry import load_rules
from generator.views.epub import read_epub
from generator.writers.epub import epub
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

Files = dict[str, bytes]

PATH = "source/guides/help.easy-read.md"


def placed(line: int, picture: str, *lines: str) -> Pair:
    made, span = pair(picture, *lines), Span(PATH, line)
    return replace(made, span=span, picture=PictureRef(picture, ALTS[picture], span))


PAIRS = (
    placed(11, "phone", "You can phone us.", "It is free."),
    placed(15, "house", "We can come to your home."),
)
TABLES = next(b for b in stress_document().blocks if getattr(b, "id", "") == "times")
BLOCKS = (
    section(2, "How to get help", "how", *PAIRS),
    section(2, "When we are open", "open", TABLES.blocks[1].blocks[1]),
    section(
        2, "More", "more", paragraph("Read ", link("the first part", Place("", "how", "#how")))
    ),
)
DOCUMENT = replace(stress_easy_read(), name="help", group="guides", blocks=BLOCKS, span=Span(PATH))
COLLECTION: Collection = stress_collection((DOCUMENT,))
ONE, TWO, THREE = (f"EPUB/chapter-0{n}.xhtml" for n in (1, 2, 3))
TITLE, NAV, OPF, CSS = (
    f"EPUB/{n}" for n in ("title.xhtml", "nav.xhtml", "package.opf", "style.css")
)


@cache
def good() -> bytes:
    return epub.write(DOCUMENT, COLLECTION)


def unpacked() -> Files:
    with zipfile.ZipFile(BytesIO(good())) as book:
        return {name: book.read(name) for name in book.namelist()}


def packed(files: Files, *, method: int = zipfile.ZIP_STORED) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", method) as book:
        for name, data in files.items():
            book.writestr(name, data)
    return made.getvalue()


def audit(data: bytes, document: Document = DOCUMENT) -> list[tuple[str, int, str]]:
    view = read_epub(data)
    rules = (r for r in load_rules("generator.audits").values() if r.format == "epub")
    found = (d for r in rules for d in r.run(view, document, COLLECTION))
    return [(d.code, d.span.line, d.message) for d in found]


def changed(file: str, old: str, new: str) -> Files:
    files = unpacked()
    assert old in files[file].decode()
    return files | {file: files[file].decode().replace(old, new, 1).encode()}


def test_a_good_book_passes_every_audit() -> None:
    assert audit(good()) == []
    assert audit(packed(unpacked())) == []


H2 = '<h2 id="how">How to get help</h2>'
PHONE = f'<img src="pictures/phone.svg" alt="{ALTS["phone"]}"/>'


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "line", "message"),
    [
        (OPF, "<dc:title>Every", "<dc:title>Some", "EP002", 1, 'has the title "Some part'),
        (ONE, "<title>How to get help \u2013 Every part of a document \u2013 Easy Read", "<title>", "EP002", 1, "chapter-01.xhtml has no title"),
        (OPF, "<dc:language>en-GB", "<dc:language>de", "EP003", 1, 'book has the language "de"'),
        (TWO, ' lang="en-GB"', "", "EP003", 1, "chapter-02.xhtml has no language"),
        (OPF, "schema:accessibilityHazard", "x:y", "EP004", 1, "no schema:accessibilityHazard"),
        (OPF, "dcterms:modified", "x:y", "EP004", 1, "has no dcterms:modified"),
        (
            OPF,
            "</metadata>",
            '<meta property="dcterms:conformsTo">EPUB Accessibility 1.1</meta></metadata>',
            "EP005",
            1,
            'claims to conform to "EPUB Accessibility 1.1"',
        ),
        (
            OPF,
            "</metadata>",
            '<link rel="dcterms:conformsTo" href="http://www.idpf.org/x"/></metadata>',
            "EP005",
            1,
            "which nobody has tested",
        ),
        (ONE, H2, H2.replace("h2", "h4"), "EP006", 1, "has level 4 after level 1"),
        (ONE, H2, H2.replace("h2", "h3"), "EP007", 1, "has level 3 in the file, not 2"),
        (ONE, "It is free.", "It is not free.", "EP008", 1, 'the source says "free. We can come"'),
        (ONE, "<p>It is free.</p>", '<p hidden="">It is free.</p>', "EP008", 1, '"It is free. We'),
        (CSS, "break-inside: avoid; page-break-inside: avoid; }\n.pair ~", "}\n.pair ~", "EP010", 1, "not kept"),
        (CSS, ".pair { display: flex;", ".pair { display: flex; flex-direction: row-reverse;", "EP010", 1, "before their"),
        (CSS, ".pair-words {", ".pair-words { order: -1;", "EP010", 1, "before their picture"),
        (ONE, f' alt="{ALTS["phone"]}"', "", "EP011", 1, "has no alternative text"),
        (TWO, '<th scope="col">Step', "<th>Step", "EP013", 1, "header cell without scope"),
        (TWO, '<th scope="row">Step 1</th>', "<td>Step 1</td>", "EP013", 1, "has 32 header cells, the source 33"),
        (THREE, "chapter-01.xhtml#how", "chapter-01.xhtml#who", "EP014", 1, 'leads to "chapter-01.xhtml#who"'),
        (THREE, "chapter-01.xhtml#how", "chapter-09.xhtml", "EP014", 1, "not in the book"),
        (ONE, "</head>", "<script>1</script></head>", "EP015", 1, "has a script (script)"),
        (ONE, "<p>You", '<p onclick="x()">You', "EP015", 1, "has a script (p onclick)"),
        (ONE, "</head>", '<link rel="stylesheet" href="//a/b.css"/></head>', "EP015", 1, '"//a/b.css"'),
        (CSS, "body {", "@import 'x'; body {", "EP015", 1, '"@import"'),
        (CSS, "body {", "body { background-image: url(//x/y);", "EP015", 1, '"//x/y"'),
        (OPF, 'media-type="text/css"', 'media-type="text/javascript"', "EP015", 1, "text/javascript"),
        (OPF, '<itemref idref="f-nav-xhtml"/>', "", "EP016", 1, "nav.xhtml stands 0 times"),
        (OPF, 'idref="f-nav-xhtml"', 'idref="f-nav-xhtml" linear="no"', "EP016", 1, "stands 0 times"),
        (OPF, 'href="pictures/house.svg"', 'href="pictures/home.svg"', "EP016", 1, "home.svg is listed, and"),
        (NAV, "chapter-02.xhtml#open", "chapter-03.xhtml#more", "EP017", 1, '"When we are open" in the contents leads to "More"'),
        (NAV, "chapter-02.xhtml#open", "chapter-02.xhtml#shut", "EP017", 1, "leads to no heading"),
        (NAV, ">When we are open<", ">Open<", "EP017", 1, 'leads to "When we are open"'),
        (NAV, 'epub:type="toc"', 'epub:type="loi"', "EP017", 1, "the book has no contents"),
        (NAV, 'epub:type="bodymatter" ', "", "EP018", 1, 'no landmark "bodymatter"'),
        (NAV, 'href="nav.xhtml"', 'href="toc.xhtml"', "EP018", 1, 'landmark "Contents" leads nowhere'),
        (TITLE, "<main>", '<main><p hidden="hidden"/></main><main>', "EP018", 1, "title.xhtml has 2 main parts"),
        (NAV, "#page-3", "#page-2", "EP019", 1, "page-3 in EPUB/chapter-02.xhtml is not listed"),
        (NAV, ">3<", ">4<", "EP019", 1, "the list of pages has 4 after 2"),
        (NAV, 'epub:type="page-list"', 'epub:type="lot"', "EP019", 1, "no list of the pages"),
        (ONE, "<p>You", '<p id="how">You', "EP020", 1, 'the id "how" stands 2 times'),
        (CSS, "body {", "p { font-size: 12px } body {", "EP021", 1, "a fixed size, 12 pixels"),
        (CSS, "body {", "p { text-align: justify } body {", "EP021", 1, "the text of p is justified"),
        (CSS, "body {", "body { font-family: Arial;", "EP021", 1, "the font of body is fixed"),
        (CSS, "body {", "p { height: 40px } body {", "EP021", 1, "box p has a fixed height"),
        (ONE, "<p>It is", "<p><i>It</i> is", "EP021", 1, 'words are in italics: "It"'),
        (CSS, "h1 {", "h1 { color: #003087;", "EP022", 1, "colour of its words, not of its backg"),
        (CSS, "h1 {", "h1 { background: #fff;", "EP022", 1, "of its background, not of its words"),
    ],
)  # fmt: skip
def test_one_fault_is_seen_with_its_code(
    file: str, old: str, new: str, code: str, line: int, message: str
) -> None:
    found = audit(packed(changed(file, old, new)))
    assert [f for f in found if f[:2] == (code, line) and message in f[2]], found
    also = {
        "EP006": {"EP007"},
        "EP007": {"EP006"},
        "EP008": {"EP009"},
        "EP011": {"EP005", "EP009"},
        "EP015": {"EP010", "EP016"},
        "EP016": {"EP014", "EP018", "EP019"},
        "EP017": {"EP005", "EP014"},
        "EP018": {"EP008", "EP014"},
        "EP019": {"EP005", "EP014"},
    }
    assert {f[0] for f in found} <= {code, *also.get(code, set())}, found


@pytest.mark.parametrize(
    "change",
    [
        lambda files: {name: files[name] for name in sorted(files)},
        lambda files: files | {"mimetype": b"application/zip"},
        lambda files: {name: files[name] for name in files if name != "mimetype"},
    ],
)
def test_a_book_that_does_not_begin_with_its_type_is_seen(
    change: Callable[[Files], Files],
) -> None:
    assert [f[0] for f in audit(packed(change(unpacked())))] == ["EP001"]


def test_a_type_that_is_compressed_is_seen() -> None:
    found = audit(packed(unpacked(), method=zipfile.ZIP_DEFLATED))
    assert [f[0] for f in found] == ["EP001"]


def test_claims_of_a_book_that_does_not_keep_them_are_seen() -> None:
    files = unpacked()
    nav = files[NAV].decode().replace('epub:type="page-list"', 'epub:type="lot"')
    found = audit(packed(files | {NAV: nav.encode()}))
    assert [f[2] for f in found if f[0] == "EP005"] == [
        'the book says accessibilityFeature "pageBreakMarkers", which is not so',
        'the book says accessibilityFeature "pageNavigation", which is not so',
    ]
    bare = replace(
        DOCUMENT,
        blocks=(section(2, "A", "a", pair("leaf", "One.")), *BLOCKS),
        meta=replace(DOCUMENT.meta, picture=PictureRef("leaf", "", SPAN)),
    )
    assert 'accessModeSufficient "textual"' in str(audit(good(), bare))


def test_chapters_that_changed_places_are_seen() -> None:
    one, two = '<itemref idref="f-chapter-01-xhtml"/>', '<itemref idref="f-chapter-02-xhtml"/>'
    files = changed(OPF, f"{one}\n{two}", f"{two}\n{one}")
    found = audit(packed(files))
    assert {f[0] for f in found} == {"EP008", "EP017", "EP019"}


def test_a_chapter_that_is_left_out_of_the_spine_is_seen() -> None:
    found = audit(packed(changed(OPF, '<itemref idref="f-chapter-02-xhtml"/>', "")))
    assert ("EP016", 1, f"{TWO} stands 0 times in the spine, not once") in found


def test_pictures_that_changed_places_are_seen() -> None:
    page = unpacked()[ONE].decode()
    swapped = page.replace("phone.svg", "*").replace("house.svg", "phone.svg")
    found = audit(packed(unpacked() | {ONE: swapped.replace("*", "house.svg").encode()}))
    assert [f[:2] for f in found] == [("EP012", 11), ("EP012", 15)]


def test_another_picture_under_the_right_name_is_seen() -> None:
    files = unpacked()
    files["EPUB/pictures/house.svg"] = files["EPUB/pictures/phone.svg"]
    assert [f[:2] for f in audit(packed(files))] == [("EP012", 15)]


def test_words_before_their_picture_are_seen() -> None:
    page = unpacked()[ONE].decode()
    picture = f'<div class="pair-picture">{PHONE}</div>\n'
    moved = page.replace(picture, "", 1).replace(
        "<p>It is free.</p>\n</div>", f"<p>It is free.</p>\n</div>{picture}", 1
    )
    assert page != moved
    found = audit(packed(unpacked() | {ONE: moved.encode()}))
    assert [f[:2] for f in found] == [("EP009", 11)]


def test_a_file_that_is_not_listed_is_seen() -> None:
    found = audit(packed(unpacked() | {"EPUB/notes.txt": b"mine"}))
    assert found == [("EP016", 1, "the file EPUB/notes.txt is there, and is not listed")]


def test_a_main_heading_that_the_contents_leave_out_is_seen() -> None:
    page = unpacked()[NAV].decode()
    start, end = (
        page.index('<li><a href="chapter-02.xhtml#open"'),
        page.index('<li><a href="chapter-03'),
    )
    found = audit(packed(unpacked() | {NAV: (page[:start] + page[end:]).encode()}))
    assert [f for f in found if f[0] == "EP017"] == [
        ("EP017", 1, 'the heading "When we are open" is not in the contents')
    ]
