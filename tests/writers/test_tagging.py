"""What WeasyPrint's tags get wrong, each fault with the repair that mends it.

A fault that is gone without its repair means that WeasyPrint has mended it: drop the repair.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from generator.collection import PdfKind
from generator.model import (
    Code,
    CodeBlock,
    DefinitionList,
    Document,
    Figure,
    Kind,
    LineBreak,
    Paragraph,
    PictureRef,
    Quote,
    Strong,
    Table,
)
from generator.views.pdf import PdfView, Tag, outline, read_pdf, walk
from generator.writers import pdf as writer
from generator.writers.pdf import tagging
from generator.writers.pdf.engine import Laid, lay_out
from tests.writers.stress import (
    SPAN,
    bullets,
    define,
    pair,
    paragraph,
    row,
    section,
    stress_collection,
    stress_document,
    stress_easy_read,
    text,
)

GOLDEN = Path(__file__).parent / "golden"
LONG = "Words that go on for quite a while, so that the paragraph has many lines. " * 60
EVERY = tagging.REPAIRS


def _document(*blocks: Any, easy: bool = False) -> Document:
    base = stress_easy_read() if easy else stress_document()
    return replace(base, meta=replace(base.meta, picture=None), blocks=blocks)


TERMS = DefinitionList(
    (define("Care plan", "You write it.", "You keep it."), define("Carer", "A helper.")), SPAN
)
CROSSING = _document(
    paragraph(LONG),
    bullets(*[f"Item {n}, of a list that is longer than a page." for n in range(1, 61)]),
    Table(
        text("A table of three pages"),
        row("Step", "Who", header=True),
        tuple(row(f"Step {n}", "You", header_column=True) for n in range(1, 100)),
        SPAN,
        header_column=True,
    ),
    Quote((paragraph(LONG),), SPAN),
    bullets(
        *[(paragraph("Before."), bullets("In.", "In too."), paragraph("After.")) for _ in range(30)]
    ),
)
STRONG = Paragraph((*text("A "), Strong(text("strong"), SPAN), Code("word", SPAN)), SPAN)
GROUPS = _document(section(2, "Groups", "groups", TERMS, STRONG, CodeBlock("x = 1", SPAN), TERMS))
BROKEN = _document(Paragraph((*text("One"), LineBreak(SPAN), *text("Two")), SPAN))
LINKS = stress_document()
FLAT = _document(bullets("One.", "Two."))
PAIRS = _document(section(2, "Pairs", "p", pair("phone", "One.", "Two.")), easy=True)
PICTURES = _document(Figure(PictureRef("people", "Two people", SPAN), text("A caption"), SPAN))


BARE = "<div>Bare <b>words</b></div>"
SHORT = '<p>Your <abbr title="care plan">CP</abbr> is yours.</p>'
BOLD_LINK = '<p>Read <a href="https://e.org/">the <strong>first</strong> page</a>.</p>'
PICTURE_LINK = '<p><a href="https://e.org/"><img src="picture:phone" alt="Phone us"></a></p>'
URDU = '<p>Hello <b lang="ur">سلام</b></p>'


def _serve(id: str) -> tuple[bytes, str]:
    return (GOLDEN.parent / "pictures" / f"{id}.svg").read_bytes(), "image/svg+xml"


@cache
def _laid(document: Document | str) -> Laid:
    if isinstance(document, str):
        html = f'<html lang="en"><title>T</title><body>{document}</body></html>'
        return lay_out(html, "", stress_collection().roots, _serve, id="x")
    taken: list[Laid] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writer, "mend", lambda laid, _: taken.append(laid) or b"")
        writer.pdf.write(document, stress_collection())
    return taken[0]


def _mended(document: Document | str, without: str = "") -> bytes:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tagging, "REPAIRS", [r for r in EVERY if r.__name__ != without])
        if without and without not in {repair.__name__ for repair in EVERY}:
            patch.setattr(tagging, without, lambda *_: None)
        return tagging.mend(_laid(document))


def _tags(data: bytes, *types: str) -> list[Tag]:
    return [tag for tag in walk(read_pdf(data).tree) if tag.type in types]


def _count(**wanted: int) -> Callable[[bytes], bool]:
    return lambda data: {t: len(_tags(data, t)) for t in wanted} == wanted


def _nested_in_items(data: bytes) -> bool:
    return all({k.type for k in tag.children} <= {"LI"} for tag in _tags(data, "L"))


def _items_have_two_parts(data: bytes) -> bool:
    items = _tags(data, "LI")
    return all([k.type for k in item.children] in (["Lbl", "LBody"], ["LBody"]) for item in items)


def _terms_are_labels(data: bytes) -> bool:
    said = ["Care plan", "Carer"] * 2
    return [t for tag in _tags(data, "Lbl") if not tag.bullet for t in _words(tag)] == said


def _words(tag: Tag) -> list[str]:
    return [each.text for each in walk((tag,)) if each.text]


def _lists_are_numbered(data: bytes) -> bool:
    kinds = {dict(tag.attributes).get("ListNumbering") for tag in _tags(data, "L")}
    return kinds == {"Disc", "Decimal", "None", None}


def _scopes_are_said(data: bytes) -> bool:
    return all(dict(tag.attributes).get("Scope") for tag in _tags(data, "TH"))


def _contents_are_a_toc(data: bytes) -> bool:
    (toc,) = _tags(data, "TOC") or [Tag("none")]
    return [k.type for k in toc.children[:2]] == ["Caption", "TOCI"] and all(
        [k.type for k in item.children] == ["Reference"] for item in toc.children[1:]
    )


def _types_fit(data: bytes) -> bool:
    return not _tags(data, "NonStruct") and bool(_tags(data, "Code"))


def _pair_is_one_group(data: bytes) -> bool:
    (figure,) = _tags(data, "Figure")
    holders = [tag for tag in walk(read_pdf(data).tree) if figure in tag.children]
    return [k.type for k in holders[0].children] == ["Figure", "P", "P"]


def _annotations(data: bytes) -> list[Any]:
    with pikepdf.open(BytesIO(data)) as file:
        return [
            (str(a.get("/Contents", "")), int(a.get("/F", 0)))
            for page in file.pages
            for a in page.get("/Annots", [])
        ]


def _links_say_their_words(data: bytes) -> bool:
    found = _annotations(data)
    return ("NHS 111", 4) in found and all(words and flag == 4 for words, flag in found)


def _links_are_whole(data: bytes) -> bool:
    return not any(k.type == "Link" for link in _tags(data, "Link") for k in walk(link.children))


def _a_link_is_met_once(data: bytes) -> bool:
    with pikepdf.open(BytesIO(data)) as file:
        parents = [e.S for e in file.objects if _holds_area(e)]
        return len(_annotations(data)) == 1 and parents == ["/Link"]


def _holds_area(item: Any) -> bool:
    return isinstance(item, pikepdf.Dictionary) and any(
        isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"
        for kid in item.get("/K", ())
        if "/S" in item
    )


def _nothing_is_empty(data: bytes) -> bool:
    with pikepdf.open(BytesIO(data)) as file:
        elements = [o for o in file.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o]
        return all(len(e.K) for e in elements if e.get("/Type") == "/StructElem")


def _words_stand_in_paragraphs(data: bytes) -> bool:
    groups = _tags(data, "Part", "Sect", "Div", "BlockQuote")
    return all(k.type not in {"Span", "Link", "Code"} for tag in groups for k in tag.children)


FAULTS = [
    ("join", CROSSING, _count(P=7 + 2 + 60 + 30 * 4, L=32, LI=60 + 30 + 60, Table=1, THead=1)),
    ("join", CROSSING, _count(BlockQuote=1)),
    ("nest", CROSSING, _nested_in_items),
    ("fill_items", FLAT, _items_have_two_parts),
    ("gather_terms", GROUPS, _terms_are_labels),
    ("number", LINKS, _lists_are_numbered),
    ("say_scopes", CROSSING, _scopes_are_said),
    ("mark_contents", LINKS, _contents_are_a_toc),
    ("join_links", LINKS, _links_are_whole),
    ("join_areas", BOLD_LINK, _a_link_is_met_once),
    ("join_areas", PICTURE_LINK, _a_link_is_met_once),
    ("name_links", LINKS, _links_say_their_words),
    ("name_by_source", GROUPS, _types_fit),
    ("wrap_bare", BARE, _words_stand_in_paragraphs),
    ("say_languages", URDU, lambda data: _languages(data) == ["ur"]),
    ("say_expansions", SHORT, lambda data: _expansions(data) == ["care plan"]),
    ("close_pairs", PAIRS, _pair_is_one_group),
    ("drop_empty", BROKEN, _nothing_is_empty),
]


@pytest.mark.parametrize(("repair", "document", "holds"), FAULTS, ids=[f[0] for f in FAULTS])
def test_a_repair_mends_a_fault_that_is_still_there_without_it(
    repair: str, document: Document | str, holds: Callable[[bytes], bool]
) -> None:
    assert holds(_mended(document))
    assert not holds(_mended(document, without=repair))


def test_every_repair_has_its_fault() -> None:
    assert {name for name, *_ in FAULTS} == {repair.__name__ for repair in EVERY}


def test_headers_and_footers_are_artifacts_and_in_no_tag() -> None:
    view = read_pdf(_mended(CROSSING))
    assert view.strays == ()
    assert not any("Page 2" in tag.text for tag in walk(view.tree))
    with pikepdf.open(BytesIO(_mended(CROSSING))) as file:
        streams = [page.Contents.read_bytes() for page in file.pages]
    assert all(b"/Artifact <</Type /Pagination>> BDC" in stream for stream in streams[1:])


def test_a_picture_says_in_points_where_it_stands() -> None:
    (figure,) = _tags(_mended(PICTURES), "Figure")
    assert figure.frame
    assert figure.box
    left, low, right, high = figure.frame
    assert left - 1 <= figure.box[0] < figure.box[2] <= right + 1
    assert low - 1 <= figure.box[1] < figure.box[3] <= high + 1


def _expansions(data: bytes) -> list[str]:
    return [tag.expansion for tag in walk(read_pdf(data).tree) if tag.expansion]


def _languages(data: bytes) -> list[str]:
    return [tag.lang for tag in walk(read_pdf(data).tree) if tag.lang]


@pytest.mark.parametrize(
    "document", [stress_document(), stress_document(Kind.BOOKLET), stress_easy_read(), CROSSING],
    ids=["stress", "stress-booklet", "stress-easy-read", "crossing"],
)  # fmt: skip
def test_the_tags_are_the_golden_ones(document: Document, request: pytest.FixtureRequest) -> None:
    name = request.node.callspec.id
    shown = outline(_view(document)) + "\n"
    assert shown == (GOLDEN / f"{name}.pdf.txt").read_text("utf-8")


def _view(document: Document) -> PdfView:
    return read_pdf(_mended(document))


def test_the_source_of_every_block_is_known() -> None:
    laid = _laid(stress_document())
    tags = {source.tag for source in laid.sources.values()}
    assert {"h1", "h2", "p", "ul", "li", "li::marker", "table", "dl", "dt", "dd", "img"} <= tags


def _of_kind(kind: PdfKind) -> pikepdf.Pdf:
    collection = stress_collection()
    collection = replace(collection, settings=replace(collection.settings, pdf=kind))
    return pikepdf.open(BytesIO(writer.pdf.write(LINKS, collection)))


@pytest.mark.parametrize(
    ("kind", "version", "claims"),
    [
        (PdfKind.UA1, "1.7", ("<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<")),
        (PdfKind.UA2, "2.0", ("<pdfuaid:part>2<", "wtpdf#accessibility1.0", "wtpdf#reuse1.0")),
        (PdfKind.PLAIN, "1.7", ()),
    ],
)
def test_a_pdf_says_which_standards_it_keeps(
    kind: PdfKind, version: str, claims: tuple[str, ...]
) -> None:
    with _of_kind(kind) as file:
        packet = file.Root.Metadata.read_bytes().decode()
        assert file.pdf_version == version
        assert all(claim in packet for claim in claims)
        assert ("pdfuaid" in packet) is bool(claims)
        assert ("/OutputIntents" in file.Root) is bool(claims)
        assert LINKS.meta.title in packet


def test_bookmarks_lead_to_the_headings_of_the_tags() -> None:
    with _of_kind(PdfKind.UA1) as file:
        item = file.Root.Outlines.First.First
        assert str(item.Title) == "About this pathway"
        assert str(item.SE.S) == "/H2"


def test_in_pdf_2_links_and_contents_lead_to_elements() -> None:
    with _of_kind(PdfKind.UA2) as file:
        links = [a for page in file.pages for a in page.get("/Annots", [])]
        inner = [link for link in links if link.get("/A", {}).get("/S") == "/GoTo"]
        assert len(inner) > 20
        assert {str(link.A.SD[0].S) for link in inner} <= {"/H2", "/H3"}
        assert not any("/Dest" in link for link in links)
        entries = [o for o in file.objects if _is_entry(o)]
        assert entries
        assert all(str(entry.Ref[0].S) in {"/H2", "/H3"} for entry in entries)


def _is_entry(item: Any) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/TOCI"
