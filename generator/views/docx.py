"""What can be read of a Word file: its headings, pictures, links, tables and words.

Words in text boxes are left out: a screen reader passes over them, and so must a count
of what the file says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import Document, Pair
from generator.views.docx_length import length
from generator.views.docx_marks import Mark, gathered, marks, words_of
from generator.views.docx_package import (
    SPACES,
    Element,
    Package,
    by_id,
    is_on,
    lineage,
    name,
    open_package,
    value,
)
from generator.views.docx_pictures import OBJECTS, DocxPicture, pictures
from generator.views.docx_style import DocxRun, read_runs, watermarks
from generator.views.order import placed_pairs

_BODY_LEVEL = 9  # the outline level of text that is no heading


@dataclass(frozen=True, slots=True)
class DocxParagraph:
    """A paragraph. ``level`` is that of a heading, 0 for other text.

    ``style`` is the style's id; what the style and those it is based on say counts as said.
    """

    style: str
    level: int
    marks: tuple[Mark, ...]
    in_contents: bool
    in_table: bool
    in_frame: bool
    keep_next: bool
    keep_lines: bool
    numbered: bool

    @property
    def text(self) -> str:
        """The words, with single spaces."""
        return " ".join(" ".join(text for kind, text in self.marks if kind == "words").split())

    @property
    def is_empty(self) -> bool:
        """Whether it says and shows nothing."""
        return not self.marks


@dataclass(frozen=True, slots=True)
class DocxTable:
    """A table: ``header`` are the cells of its first row if marked to head each page."""

    caption: str
    header: tuple[str, ...]
    rows: int
    merged: int
    nested: bool


@dataclass(frozen=True, slots=True)
class DocxLink:
    """A link: an address, or "#" and the name of a bookmark; its words."""

    target: str
    text: str
    in_contents: bool = False


@dataclass(frozen=True, slots=True)
class DocxView:
    """A Word file. ``protection`` says what locks it, empty if nothing does.

    ``header`` are the words at the top of each page, ``page_number`` tells whether each
    footer holds the field for it. ``runs`` are all letters with their look, ``watermarks``
    what lies behind the text, ``hyphenates`` says that Word may cut words. ``rtl`` tells
    whether lines begin on the right; ``languages`` are those of parts of the text.
    ``length`` is about how many pages it has: no file says so before Word lays it out.
    """

    title: str
    author: str
    language: str
    headings: tuple[tuple[int, str], ...]
    paragraphs: tuple[DocxParagraph, ...]
    tables: tuple[DocxTable, ...]
    pictures: tuple[DocxPicture, ...]
    links: tuple[DocxLink, ...]
    bookmarks: tuple[str, ...]
    page_number: bool
    protection: str
    header: str
    runs: tuple[DocxRun, ...]
    watermarks: tuple[str, ...]
    hyphenates: bool
    rtl: bool = False
    languages: frozenset[str] = frozenset()
    length: int = 0


def read_docx(data: bytes) -> DocxView:
    """Read a Word file. Raises ``UnreadableOutputError`` where the bytes are none."""
    package = open_package(data)
    paragraphs = tuple(_paragraphs(package.text, by_id(package.styles)))
    outlined = (p for p in paragraphs if p.level and not p.in_contents)
    root = package.text
    return DocxView(
        (package.properties.findtext("dc:title", "", SPACES) or "").strip(),
        (package.properties.findtext("dc:creator", "", SPACES) or "").strip(),
        _language(package),
        tuple((p.level, p.text) for p in outlined),
        paragraphs,
        tuple(_table(table) for table in root.iter(name("w:tbl"))),
        tuple(p for e in root.iter(*OBJECTS) for p in pictures(e, package)),
        tuple(_link(e, package.relations) for e in root.iter(name("w:hyperlink"))),
        tuple(e.get(name("w:name"), "") for e in root.iter(name("w:bookmarkStart"))),
        _has_page_number(package),
        _protection(package),
        " ".join(words_of(e) for e in _running(package, "header")).strip(),
        tuple(read_runs(package)),
        watermarks(package),
        bool(is_on(package.settings, "w:autoHyphenation")),
        bool(is_on(package.styles, "w:docDefaults/w:pPrDefault/w:pPr/w:bidi")),
        frozenset(e.get(name("w:val"), "") for e in root.iter(name("w:lang"))),
        length(package),
    )


def flow(view: DocxView) -> list[Mark]:
    """Return words and pictures in reading order, without contents, header and footer."""
    return [mark for _, mark in _placed(view)]


def places(view: DocxView) -> list[int]:
    """Return for each mark of ``flow`` the number of its paragraph."""
    return [place for place, _ in _placed(view)]


def pairs_beside(
    view: DocxView, document: Document
) -> Iterator[tuple[Pair, tuple[DocxParagraph, ...]]]:
    """Yield each pair with its picture's paragraph and the one after it."""
    held = places(view)
    for pair, place in placed_pairs(document, flow(view)):
        yield pair, view.paragraphs[held[place] : held[place] + 2]


def texts(view: DocxView) -> list[str]:
    """Return the words in order, without contents, header and footer."""
    return [text for kind, text in flow(view) if kind == "words"]


def outline(view: DocxView) -> str:
    """Return the file to read: its properties, headings, tables and flow, a line each."""
    lines = [
        f"title: {view.title}",
        f"author: {view.author}",
        f"language: {view.language}",
        f"header: {view.header}",
        f"page number: {'yes' if view.page_number else 'no'}",
        *(f"h{level}: {text}" for level, text in view.headings),
        *(f"table: {t.caption} ({', '.join(t.header)}; {t.rows} rows)" for t in view.tables),
        *(f"contents: {p.text}" for p in view.paragraphs if p.in_contents and p.text),
        *(f"{kind}: {text}" for kind, text in flow(view)),
    ]
    return "\n".join(line.rstrip() for line in lines)


def _placed(view: DocxView) -> Iterator[tuple[int, Mark]]:
    for place, paragraph in enumerate(view.paragraphs):
        if not paragraph.in_contents:
            yield from ((place, mark) for mark in paragraph.marks)


def _paragraphs(root: Element, styles: Mapping[str, Element]) -> Iterator[DocxParagraph]:
    """Yield the paragraphs in order: of the text, of tables, not of text boxes."""
    for element in root.iter(name("w:p")):
        above = [e.tag for e in element.iterancestors()]
        if name("w:txbxContent") not in above:
            yield _paragraph(element, styles, in_table=name("w:tbl") in above)


def _paragraph(element: Element, styles: Mapping[str, Element], *, in_table: bool) -> DocxParagraph:
    style = value(element, "w:pPr/w:pStyle")
    holders = [element, *lineage(styles, style)]
    return DocxParagraph(
        style,
        heading_level(holders),
        tuple(gathered(marks(element))),
        any(_is_contents(e) for e in element.iterancestors(name("w:sdt"))),
        in_table,
        element.find("w:pPr/w:framePr", SPACES) is not None,
        _says(holders, "keepNext"),
        _says(holders, "keepLines"),
        bool(list_of(holders)),
    )


def heading_level(holders: list[Element]) -> int:
    """Return the level of a heading: the nearest that is given counts; 0 for other text."""
    given = (value(holder, "w:pPr/w:outlineLvl") for holder in holders)
    level = next((int(each) for each in given if each.isdecimal()), _BODY_LEVEL)
    return level + 1 if level < _BODY_LEVEL else 0


def _says(holders: list[Element], property: str) -> bool:
    given = (is_on(holder, f"w:pPr/w:{property}") for holder in holders)
    return next((each for each in given if each is not None), False)


def list_of(holders: list[Element]) -> str:
    """Return the id of the list that a paragraph is an item of, empty for none."""
    given = (value(holder, "w:pPr/w:numPr/w:numId") for holder in holders)
    id = next((each for each in given if each), "")
    return "" if id == "0" else id


def _is_contents(control: Element) -> bool:
    return value(control, "w:sdtPr/w:docPartObj/w:docPartGallery") == "Table of Contents"


def _table(table: Element) -> DocxTable:
    rows = table.findall("w:tr", SPACES)
    heads = bool(rows) and bool(is_on(rows[0], "w:trPr/w:tblHeader"))
    cells = rows[0].iterfind("w:tc", SPACES) if heads else ()
    return DocxTable(
        value(table, "w:tblPr/w:tblCaption"),
        tuple(words_of(cell) for cell in cells),
        len(rows),
        sum(_is_merged(cell) for row in rows for cell in row.iterfind("w:tc", SPACES)),
        table.find(".//w:tbl", SPACES) is not None,
    )


def _is_merged(cell: Element) -> bool:
    span = value(cell, "w:tcPr/w:gridSpan")
    joined = (cell.find(f"w:tcPr/w:{tag}", SPACES) for tag in ("vMerge", "hMerge"))
    return span not in {"", "1"} or any(each is not None for each in joined)


def _link(element: Element, relations: Mapping[str, str]) -> DocxLink:
    anchor = element.get(name("w:anchor"))
    address = relations.get(element.get(name("r:id"), ""), "")
    listed = any(_is_contents(e) for e in element.iterancestors(name("w:sdt")))
    return DocxLink(f"{address}#{anchor}" if anchor else address, words_of(element), listed)


def _language(package: Package) -> str:
    """Return the language of the styles, which all text has that gives no other."""
    for path in ("w:docDefaults/w:rPrDefault/w:rPr/w:lang", "w:style[@w:default='1']/w:rPr/w:lang"):
        if value(package.styles, path):
            return value(package.styles, path)
    return ""


def _running(package: Package, kind: str) -> Iterator[Element]:
    """Yield the headers or footers of all pages but a section's first."""
    for each in package.text.iter(name(f"w:{kind}Reference")):
        part = package.relations.get(each.get(name("r:id"), ""), "")
        if each.get(name("w:type")) == "default" and part in package.running:
            yield package.running[part]


def _has_page_number(package: Package) -> bool:
    footers = list(_running(package, "footer"))
    return bool(footers) and all("PAGE" in _fields(footer) for footer in footers)


def _fields(part: Element) -> set[str]:
    """Return the names of the fields that a part holds."""
    codes = [e.text or "" for e in part.iter(name("w:instrText"))]
    codes += [e.get(name("w:instr"), "") for e in part.iter(name("w:fldSimple"))]
    return {code.split()[0].upper() for code in codes if code.strip()}


def _protection(package: Package) -> str:
    """Return the name of the element that locks the file or a part of it, or nothing."""
    locked = package.settings.find("w:documentProtection", SPACES)
    if locked is not None and locked.get(name("w:enforcement")) in {"1", "true", "on"}:
        return f"documentProtection {locked.get(name('w:edit'), '')}".strip()
    if package.settings.find("w:writeProtection", SPACES) is not None:
        return "writeProtection"
    locks = (e.get(name("w:val"), "") for e in package.text.iter(name("w:lock")))
    return next((f"lock {lock}" for lock in locks if lock.endswith("ontentLocked")), "")
