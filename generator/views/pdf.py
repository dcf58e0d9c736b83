"""What can be read of a PDF: its properties, and its tag tree with words, pages and places.

The structure comes from pikepdf, the words and boxes of the content from pdfium.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
import pypdfium2

from generator.labels import ENGLISH
from generator.views.painting import Painting
from generator.views.pdf_active import active_parts
from generator.views.pdf_content import Box, Content, Key, Piece, page_content, union
from generator.views.pdf_fonts import Font, entry, fonts
from generator.views.pdf_painting import paintings
from generator.views.pdf_tree import Element, read_elements
from generator.views.pdf_type import Raster, Run, read_ink
from generator.views.words import UnreadableOutputError

_INLINE = frozenset({"Span", "NonStruct", "Link", "Em", "Strong", "Quote", "Code", "Reference"})
_ASIDE = frozenset({"TOC", "Artifact"})
_PDFUA = "{http://www.aiim.org/pdfua/ns/id/}part"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


@dataclass(frozen=True, slots=True)
class Tag:
    """One structure element, its role mapped to a standard type ("P").

    ``text`` is the content that hangs directly on it; ``page`` counts from 0, -1 without
    content. ``box`` is x0, y0, x1, y1 in points, y upwards, of all content on that page.
    ``frame`` is the place that a picture says it takes, of which its ink is a part.
    ``alt`` is None without the entry, which is not the same as an empty one. ``bullet``: it
    marks an item, and is no word that a list explains. ``attributes`` are those of tables
    and lists ("Scope", "ListNumbering"). ``expansion`` is what an abbreviation stands for.
    """

    type: str
    alt: str | None = None
    lang: str = ""
    text: str = ""
    page: int = -1
    box: Box | None = None
    children: tuple[Tag, ...] = ()
    title: str = ""
    pieces: tuple[Piece, ...] = ()
    frame: Box | None = None
    bullet: bool = False
    attributes: tuple[tuple[str, str], ...] = ()
    expansion: str = ""


@dataclass(frozen=True, slots=True)
class PdfView:
    """A PDF. ``title`` is dc:title; ``pages`` are width and height in points.

    ``tagged``: has a tag tree. ``marked``: says so in MarkInfo. ``part`` is the part of
    PDF/UA that it claims. ``strays`` are texts and pictures, each with its page from 0,
    that are neither in the tag tree nor artifacts. ``outline`` are the bookmarks with
    their level from 1. ``runs`` are all letters but those inside pictures, ``rasters`` the
    pictures of dots. ``active`` says what the file would do beside being read. ``paintings``
    are the shapes of each drawing, by the content of its Figure.
    """

    tagged: bool
    marked: bool
    title: str
    language: str
    display_title: bool
    part: str
    fonts: tuple[Font, ...]
    pages: tuple[tuple[float, float], ...]
    outline: tuple[tuple[int, str], ...]
    strays: tuple[tuple[int, str], ...]
    tree: tuple[Tag, ...]
    runs: tuple[Run, ...] = ()
    rasters: tuple[Raster, ...] = ()
    active: tuple[str, ...] = ()
    paintings: Mapping[Key, Painting] = field(default_factory=dict)


def read_pdf(data: bytes) -> PdfView:
    """Read a PDF. Raises ``UnreadableOutputError`` where the bytes are none."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            return _view(pdf, data)
    except (pikepdf.PdfError, pypdfium2.PdfiumError, *MALFORMED) as error:
        raise UnreadableOutputError(f"the PDF cannot be read: {error}") from error


# What pikepdf raises where an object is not of the type that the standard says
MALFORMED = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


def walk(tags: Iterable[Tag]) -> Iterator[Tag]:
    """Yield each tag in reading order, a parent before its children."""
    pending = list(reversed(tuple(tags)))
    while pending:
        tag = pending.pop()
        yield tag
        pending.extend(reversed(tag.children))


def texts(view: PdfView) -> list[str]:
    """Return the words in tag order, without contents, list labels and artifacts.

    Letters in a picture are none: its alternative text is read in their place.

    Contents are a TOC, or any tag with the title "Contents".
    """
    return _joined(_leaves(view.tree, aside=False))


def read_pieces(view: PdfView) -> Iterator[tuple[int, str]]:
    """Yield the words in tag order, as ``texts`` does, each run with its page from 0."""
    return ((p.page, p.text) for p in _leaves(view.tree, aside=False) if p)


def text(tag: Tag) -> str:
    """Return all words of one tag, in order."""
    return " ".join(" ".join(_joined(_leaves((tag,), aside=True))).split())


def flow(view: PdfView) -> list[tuple[str, str]]:
    """Return pictures and words in tag order: ("picture", alt) or ("words", text)."""
    return [
        ("picture", tag.alt or "") if tag.type == "Figure" else ("words", tag.text)
        for tag in flow_tags(view)
    ]


def flow_tags(view: PdfView) -> list[Tag]:
    """Return, in tag order, the pictures and the tags on which words hang directly."""
    return [tag for tag in read_tags(view) if tag.type == "Figure" or tag.text]


def read_tags(view: PdfView) -> Iterator[Tag]:
    """Yield the tags that belong to the text, a parent before its children."""
    pending = list(reversed(view.tree))
    while pending:
        tag = pending.pop()
        if not is_aside(tag):
            yield tag
            pending.extend(reversed(tag.children))


def headings(view: PdfView) -> list[tuple[int, str]]:
    """Return the headings in tag order, each with its level."""
    found = (tag for tag in walk(view.tree) if re.fullmatch("H[1-6]", tag.type))
    return [(int(tag.type[1]), text(tag)) for tag in found]


def figures(view: PdfView) -> tuple[Tag, ...]:
    """Return the pictures in tag order."""
    return tuple(tag for tag in walk(view.tree) if tag.type == "Figure")


def outline(view: PdfView) -> str:
    """Return the tag tree to read: a line a tag, indented; Spans left out."""
    return "\n".join(_lines(view.tree, 0))


def is_aside(tag: Tag) -> bool:
    """Tell whether a tag holds what is no part of the text: contents, labels, artifacts."""
    return tag.bullet or tag.type in _ASIDE or tag.title == ENGLISH.contents


_PASSED_OVER = frozenset({"Span", "NonStruct", "Document"})
_WHOLE = frozenset({"P", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "Caption", "TH", "TD"})


def _lines(tags: Iterable[Tag], depth: int) -> Iterator[str]:
    for tag in tags:
        if tag.type in _PASSED_OVER:
            if tag.text:
                yield f"{'  ' * depth}{_line(tag, tag.text)}"
            yield from _lines(tag.children, depth)
            continue
        whole = tag.type in _WHOLE and not any(t.type == "Figure" for t in walk(tag.children))
        yield f"{'  ' * depth}{_line(tag, text(tag) if whole else tag.text)}"
        yield from () if whole else _lines(tag.children, depth + 1)


def _line(tag: Tag, words: str) -> str:
    parts = (
        tag.type,
        f"({tag.lang})" if tag.lang else "",
        f'alt="{tag.alt}"' if tag.alt is not None else "",
        f'"{words}"' if words else "",
    )
    return " ".join(part for part in parts if part)


def _leaves(tags: Iterable[Tag], *, aside: bool) -> Iterator[Piece | None]:
    """Yield the content in reading order, with None where a block starts or ends."""
    for tag in tags:
        if is_aside(tag) and not aside:
            continue
        inline = tag.type in _INLINE
        yield from () if inline else (None,)
        yield from () if tag.type == "Figure" else tag.pieces
        yield from _leaves(tag.children, aside=aside)
        yield from () if inline else (None,)


def _joined(pieces: Iterable[Piece | None]) -> list[str]:
    """Join what stands close on one line, so that markup does not cut a word."""
    found: list[str] = []
    last: Piece | None = None
    for piece in pieces:
        if piece and not piece.text:
            continue
        if piece and last and last.touches(piece):
            found[-1] += piece.text
        elif piece:
            found.append(piece.text)
        last = piece
    return found


def _view(pdf: pikepdf.Pdf, data: bytes) -> PdfView:
    root = pdf.Root
    content = page_content(data)
    elements = read_elements(pdf)
    with pdf.open_metadata(update_docinfo=False) as meta:
        title, part = str(meta.get(_TITLE, "")), str(meta.get(_PDFUA, ""))
    ink = read_ink(data)
    used = {key for e in elements for key in e.every_content()}
    drawn = {key for e in elements for key in e.drawn_content()}
    return PdfView(
        tagged="/StructTreeRoot" in root,
        marked=bool(entry(root, "/MarkInfo").get("/Marked", False)),
        title=title,
        language=str(root.get("/Lang", "")),
        display_title=bool(entry(root, "/ViewerPreferences").get("/DisplayDocTitle", False)),
        part=part,
        fonts=tuple(fonts(pdf)),
        pages=content.sizes,
        outline=content.outline,
        strays=tuple((p.page, p.text or p.kind) for p in content.pieces if p.stray(used)),
        tree=tuple(_tag(e, content.by_id) for e in elements),
        runs=tuple(run for run in ink.runs if (run.page, run.id) not in drawn),
        rasters=ink.rasters,
        active=active_parts(pdf),
        paintings=dict(_paintings(pdf, content, drawn)),
    )


def _paintings(
    pdf: pikepdf.Pdf, content: Content, drawn: set[Key]
) -> Iterator[tuple[Key, Painting]]:
    """Yield what is painted in Figures, other than pictures of dots."""
    lines = {(p.page, p.id) for p in content.pieces if p.kind == "line"} & drawn
    for page in sorted({page for page, _ in lines}):
        for id, painting in paintings(pdf.pages[page]).items():
            if (page, id) in lines:
                yield (page, id), painting


def _tag(element: Element, content: dict[tuple[int, int], Piece], numbering: str = "") -> Tag:
    if element.type == "L":
        numbering = dict(element.attributes).get("ListNumbering", "")
    kids = tuple(_tag(e, content, numbering) for e in element.children)
    pieces = tuple(content[key] for key in element.content if key in content)
    page, box = _place(pieces, kids)
    return Tag(
        element.type,
        element.alt,
        element.lang,
        " ".join(" ".join(_joined(pieces)).split()),
        page,
        box,
        kids,
        element.title,
        pieces,
        element.frame,
        element.type == "Lbl" and numbering not in {"", "Description"},
        element.attributes,
        element.expansion,
    )


def _place(pieces: tuple[Piece, ...], kids: tuple[Tag, ...]) -> tuple[int, Box | None]:
    """Return the first page that holds content, and the box of the content on it."""
    places = [(p.page, p.box) for p in pieces] + [(k.page, k.box) for k in kids if k.box]
    if not places:
        return -1, None
    page = min(number for number, _ in places)
    return page, union([box for number, box in places if number == page and box])
