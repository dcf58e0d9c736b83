"""What can be read of a web page: its title, headings, pictures, links, tables and words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree, html

from generator.model import Document, Table, plain_text, walk
from generator.views.diagram import DiagramView, is_ours
from generator.views.diagram import view_of as diagram_of
from generator.views.html_style import StyleRule, slanted_words, style_rules
from generator.views.words import UnreadableOutputError

_SILENT = frozenset({"script", "style", "nav", "template", "noscript", "svg", "head"})
INLINE = frozenset(
    (
        "a abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup time u wbr"
    ).split()
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LANDMARKS = ("header", "nav", "main", "footer", "aside")
_LOADING = ("src", "srcset", "data", "poster", "background")
_LOADED_LINKS = frozenset({"stylesheet", "icon", "preload", "modulepreload", "manifest"})

_SYMBOL = re.compile(r"<symbol\b.*?</symbol>", re.DOTALL)

Mark = tuple[str, str]  # what stands in reading order: ("words", "…") or ("picture", alt)


@dataclass(frozen=True, slots=True)
class Image:
    """A picture. ``alt`` is None where the attribute is missing, empty where decorative.

    ``source`` is its address; for a drawing of the page's store, "#" and the symbol's name.
    """

    source: str
    alt: str | None


@dataclass(frozen=True, slots=True)
class Link:
    """A link: where to, and its words."""

    target: str
    text: str


@dataclass(frozen=True, slots=True)
class TableView:
    """A data table: its caption, and the scope of each header cell ("" without one)."""

    caption: str
    scopes: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class HtmlView:
    """A web page. ``flow`` are the words and pictures of ``main`` in order.

    ``scripts`` are script elements and event attributes; ``loaded`` the addresses that
    the page would fetch by itself. ``doctype`` is empty where there is none. ``rules`` are
    those of its styles, ``slanted`` the words that a browser shows in italics. ``symbols``
    are the drawings that the page stores once, each as it is written. ``direction`` is "rtl"
    where lines begin on the right; ``languages`` are those of parts of the text. ``diagrams``
    are those of pathways, by the figure that holds them.
    """

    title: str
    language: str
    doctype: str
    headings: tuple[tuple[int, str], ...]
    images: tuple[Image, ...]
    links: tuple[Link, ...]
    landmarks: tuple[str, ...]
    scripts: tuple[str, ...]
    loaded: tuple[str, ...]
    tables: tuple[TableView, ...]
    ids: tuple[str, ...]
    flow: tuple[Mark, ...]
    rules: tuple[StyleRule, ...]
    slanted: tuple[str, ...]
    symbols: frozenset[str] = frozenset()
    direction: str = ""
    languages: frozenset[str] = frozenset()
    diagrams: tuple[tuple[DiagramView, ...], ...] = ()


def read_html(data: bytes) -> HtmlView:
    """Read a web page. Raises ``UnreadableOutputError`` where the bytes are no UTF-8 page."""
    root = read_root(data)
    return view_of(root, frozenset(_SYMBOL.findall(data.decode("utf-8"))))


def read_root(data: bytes) -> html.HtmlElement:
    """Return the elements of a web page. Raises ``UnreadableOutputError``."""
    try:
        return html.document_fromstring(data.decode("utf-8"), parser=_parser())
    except (UnicodeDecodeError, etree.LxmlError, ValueError) as error:
        raise UnreadableOutputError(f"the web page cannot be read: {error}") from error


def texts(view: HtmlView) -> list[str]:
    """Return the words of ``main`` in order, without navigation."""
    return [text for kind, text in view.flow if kind == "words"]


def table_faults(document: Document, tables: Sequence[TableView]) -> Iterator[str]:
    """Yield for each table without header cells, without their scope, or with fewer than due."""
    given = [_due(node) for node in walk(document) if isinstance(node, Table)]
    due = given if len(given) == len(tables) else [0] * len(tables)
    for number, (table, least) in enumerate(zip(tables, due, strict=True), 1):
        if not table.scopes:
            yield f"table {number} has no header cells"
        elif not all(table.scopes):
            yield f"table {number} has a header cell without scope"
        elif len(table.scopes) < least:
            yield f"table {number} has {len(table.scopes)} header cells, the source {least}"


def _due(table: Table) -> int:
    """Return how many cells of a table are headers; a corner without words is none."""
    worded = sum(bool(plain_text(cell.children).strip()) for cell in table.header.cells)
    return worded + (len(table.rows) if table.header_column else 0)


def outline(view: HtmlView) -> str:
    """Return the page to read: its properties, landmarks, headings and flow, a line each."""
    lines = [
        f"title: {view.title}",
        f"language: {view.language}",
        f"landmarks: {' '.join(view.landmarks)}",
        *(f"h{level}: {text}" for level, text in view.headings),
        *(f"table: {t.caption} ({' '.join(t.scopes)})" for t in view.tables),
        *(f"{kind}: {text}" for kind, text in view.flow),
    ]
    return "\n".join(lines)


def _parser() -> html.HTMLParser:
    """Make a parser that reaches nothing outside the bytes."""
    return html.HTMLParser(no_network=True, huge_tree=False)


def view_of(
    root: html.HtmlElement, stored: frozenset[str] = frozenset(), sheet: Iterable[StyleRule] = ()
) -> HtmlView:
    """Return what can be read of a parsed page; ``sheet`` are rules from outside of it."""
    main = next(iter(root.iter("main")), None)
    rules = (*sheet, *style_rules(root))
    return HtmlView(
        _words(root.find(".//title")),
        root.get("lang", ""),
        root.getroottree().docinfo.doctype,
        tuple((int(h.tag[1]), _words(h)) for h in root.iter(*HEADINGS)),
        tuple(Image(_source(i), alternative(i)) for i in _elements(root) if is_picture(i)),
        tuple(Link(a.get("href", ""), _words(a)) for a in root.iter("a") if a.get("href")),
        tuple(e.tag for e in root.iter(*_LANDMARKS)),
        tuple(_scripts(root)),
        tuple(_loaded(root)),
        tuple(_table(table) for table in root.iter("table")),
        tuple(e.get("id", "") for e in _elements(root) if e.get("id")),
        tuple(_gathered(_flow(main))) if main is not None else (),
        rules,
        slanted_words(root, rules),
        stored,
        root.get("dir", ""),
        _languages(main),
        tuple(_diagrams(root)),
    )


def _languages(main: html.HtmlElement | None) -> frozenset[str]:
    """Return the languages that parts of the text say, navigation left out."""
    said = main.iter() if main is not None else ()
    return frozenset(
        e.get("lang") for e in said if e.get("lang") and next(e.iterancestors("nav"), None) is None
    )


def _diagrams(root: html.HtmlElement) -> Iterator[tuple[DiagramView, ...]]:
    for figure in root.iter("figure"):
        if shown := tuple(diagram_of(svg) for svg in figure.iter("svg") if is_ours(svg)):
            yield shown


def _elements(root: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the elements, comments left out."""
    return (e for e in root.iter() if isinstance(e.tag, str))


def _words(element: html.HtmlElement | None) -> str:
    return " ".join(str(element.text_content()).split()) if element is not None else ""


def is_picture(element: html.HtmlElement) -> bool:
    """Tell whether an element is a picture; a drawing inside one that is hidden is none."""
    drawing = element.tag == "svg" and element.get("aria-hidden") != "true"
    return bool(element.tag == "img" or drawing)


def _source(element: html.HtmlElement) -> str:
    used = element.find(".//use")
    return str(element.get("src", "") if used is None else used.get("href", ""))


def alternative(element: html.HtmlElement) -> str | None:
    """Return what stands for a picture: empty where it is decorative, None where nothing does."""
    label: str | None = element.get("alt" if element.tag == "img" else "aria-label")
    if element.tag == "img" or label:
        return label
    title = element.find("./{*}title")
    return _words(title) if title is not None else None


def _table(table: html.HtmlElement) -> TableView:
    scopes = tuple(cell.get("scope", "") for cell in table.iter("th"))
    return TableView(_words(table.find("./caption")), scopes, sum(1 for _ in table.iter("tr")))


def _scripts(root: html.HtmlElement) -> Iterator[str]:
    for element in _elements(root):
        if element.tag == "script" and element.get("type") != "application/ld+json":
            yield "script"
        yield from (f"{element.tag} {name}" for name in element.attrib if name.startswith("on"))
        if element.get("href", "").strip().lower().startswith("javascript:"):
            yield f"{element.tag} href"


def _loaded(root: html.HtmlElement) -> Iterator[str]:
    for element in _elements(root):
        addresses = [element.get(name) for name in _LOADING]
        if element.tag == "link" and _LOADED_LINKS & set(element.get("rel", "").lower().split()):
            addresses.append(element.get("href"))
        styles = (element.text or "") if element.tag == "style" else element.get("style", "")
        yield from (a for a in addresses if a and not a.startswith("data:"))
        yield from style_addresses(styles)


def style_addresses(style: str) -> Iterator[str]:
    """Yield the addresses that a style sheet would fetch, and "@import" where it imports."""
    for part in style.split("url(")[1:]:
        address = part.split(")")[0].strip("\"' ")
        if not address.startswith(("data:", "#")):
            yield address
    if "@import" in style:
        yield "@import"


def _flow(element: html.HtmlElement) -> Iterator[Mark]:
    """Yield the words and pictures under an element; ("break", "") at a block's edges."""
    if is_picture(element):
        yield ("picture", alternative(element) or "")
        return
    if is_silent(element):
        return
    edge = () if element.tag in INLINE else (("break", ""),)
    yield from edge
    yield ("words", element.text or "")
    for child in element:
        if isinstance(child.tag, str):
            yield from _flow(child)
        yield ("words", child.tail or "")
    yield from edge


def is_silent(element: html.HtmlElement) -> bool:
    """Tell whether an element is no part of what is read."""
    hidden = "hidden" in element.attrib or element.get("aria-hidden") == "true"
    return hidden or element.tag in _SILENT or "data-navigation" in element.attrib


def _gathered(marks: Iterator[Mark]) -> Iterator[Mark]:
    """Join the words between two breaks, as a reader hears them."""
    words = ""
    for kind, text in (*marks, ("break", "")):
        if kind == "words":
            words += text
            continue
        if words.strip():
            yield ("words", " ".join(words.split()))
        words = ""
        if kind == "picture":
            yield (kind, text)
