"""What can be read of an e-book: what it says of itself, its files in order, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree, html

from generator.views.epub_package import (
    XHTML_TYPE,
    Element,
    Item,
    Package,
    is_remote,
    open_epub,
    parse,
    resolve,
)
from generator.views.html import HEADINGS, HtmlView, Mark, view_of
from generator.views.html_style import StyleRule, sheet_rules
from generator.views.words import UnreadableOutputError

_TYPE = "{http://www.idpf.org/2007/ops}type"

Place = tuple[str, str]  # the path of a file in the zip, and an anchor in it


@dataclass(frozen=True, slots=True)
class Way:
    """An entry of a navigation list: its words, where it leads, and its depth from 1.

    ``type`` is what a landmark says that it is.
    """

    words: str
    place: Place
    depth: int = 1
    type: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One file that is read.

    ``heads`` are its headings, each with its name and words; ``marks`` the names of its page
    marks, in order.
    """

    file: str
    page: HtmlView
    heads: tuple[tuple[str, str], ...]
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EpubView:
    """An e-book. ``type`` is the media type that its first file says; empty where it cannot be.

    ``parts`` are the files of the spine, in order. ``items`` are what the book lists, ``files``
    all that is in it by path. ``rules`` are those of its style sheets. ``contents``,
    ``landmarks`` and ``pages`` are None where the book has no such list.
    """

    type: str
    metadata: tuple[tuple[str, str], ...]
    items: tuple[Item, ...]
    spine: tuple[str, ...]
    parts: tuple[Part, ...]
    files: Mapping[str, bytes]
    rules: tuple[StyleRule, ...]
    contents: tuple[Way, ...] | None
    landmarks: tuple[Way, ...] | None
    pages: tuple[Way, ...] | None


def read_epub(data: bytes) -> EpubView:
    """Read an e-book. Raises ``UnreadableOutputError`` where the bytes are none."""
    package = open_epub(data)
    try:
        return _view(package)
    except (etree.LxmlError, UnicodeDecodeError, ValueError, RecursionError) as error:
        if isinstance(error, UnreadableOutputError):
            raise
        raise UnreadableOutputError(f"the e-book cannot be read: {error}") from error


def read_roots(data: bytes) -> list[Element]:
    """Return the elements of the files that are read, in order. Raises as ``read_epub``."""
    package = open_epub(data)
    pages = {item.href for item in package.items if item.media_type == XHTML_TYPE}
    names = [name for name in dict.fromkeys(package.spine) if name in pages & set(package.files)]
    try:
        return [_page(package.files[name]) for name in names]
    except (etree.LxmlError, UnicodeDecodeError, ValueError) as error:
        raise UnreadableOutputError(f"the e-book cannot be read: {error}") from error


def texts(view: EpubView) -> list[str]:
    """Return the words in reading order, without navigation."""
    return [text for kind, text in flow(view) if kind == "words"]


def flow(view: EpubView) -> list[Mark]:
    """Return pictures and words in reading order: ("picture", alt) or ("words", text)."""
    return [mark for part in view.parts for mark in part.page.flow]


def headings(view: EpubView) -> list[tuple[int, str]]:
    """Return the headings of the text in order, without that of the contents."""
    nav = {item.href for item in view.items if "nav" in item.properties}
    return [one for part in view.parts if part.file not in nav for one in part.page.headings]


def values(view: EpubView, name: str) -> tuple[str, ...]:
    """Return what the book says of itself under a name: "dc:title", "schema:accessMode"."""
    return tuple(value for label, value in view.metadata if label == name)


def places(view: EpubView) -> set[Place]:
    """Return all places of the book to which a link can lead."""
    anchors = {(part.file, id) for part in view.parts for id in part.page.ids}
    return anchors | {(file, "") for file in view.files}


def outline(view: EpubView) -> str:
    """Return the book to read: its metadata, ways in, headings and flow, a line each."""
    ways = {"contents": view.contents, "landmark": view.landmarks, "page": view.pages}
    lines = [
        *(f"{name}: {value}" for name, value in view.metadata),
        *(
            f"{'  ' * (way.depth - 1)}{kind}: {way.words} ({'#'.join(way.place)})"
            for kind, found in ways.items()
            for way in found or ()
        ),
    ]
    for part in view.parts:
        lines += [
            f"file: {part.file}",
            *(f"h{level}: {text}" for level, text in part.page.headings),
        ]
        lines += [f"table: {t.caption} ({' '.join(t.scopes)})" for t in part.page.tables]
        lines += [f"{kind}: {text}" for kind, text in part.page.flow]
    return "\n".join(lines)


def _view(package: Package) -> EpubView:
    sheets = [item for item in package.items if item.media_type == "text/css"]
    css = (package.files.get(item.href, b"").decode() for item in sheets)
    rules = tuple(rule for text in css for rule in sheet_rules(text))
    pages = {item.href for item in package.items if item.media_type == XHTML_TYPE}
    roots = {name: _page(package.files[name]) for name in package.files if name in pages}
    nav = next((item.href for item in package.items if "nav" in item.properties), "")
    spine = tuple(dict.fromkeys(file for file in package.spine if file in roots))
    return EpubView(
        package.type,
        package.metadata,
        package.items,
        package.spine,
        tuple(_part(file, roots[file], rules) for file in spine),
        package.files,
        rules,
        _list(roots.get(nav), nav, "toc"),
        _list(roots.get(nav), nav, "landmarks"),
        _list(roots.get(nav), nav, "page-list"),
    )


def _page(data: bytes) -> Element:
    parser = html.XHTMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = parse(data, parser)
    html.xhtml_to_html(root)
    return root


def _part(file: str, root: Element, rules: tuple[StyleRule, ...]) -> Part:
    heads = ((e.get("id", ""), _words(e)) for e in root.iter(*HEADINGS))
    marks = (e.get("id", "") for e in root.iter() if _is_mark(e))
    return Part(file, view_of(root, sheet=rules), tuple(heads), tuple(marks))


def _words(element: Element) -> str:
    return " ".join(element.text_content().split())


def _is_mark(element: Element) -> bool:
    return isinstance(element.tag, str) and "pagebreak" in element.get(_TYPE, "").split()


def _list(root: Element | None, file: str, type: str) -> tuple[Way, ...] | None:
    """Return the entries of one list of the navigation, None where there is none."""
    lists = root.iter("nav") if root is not None else ()
    nav = next((e for e in lists if type in e.get(_TYPE, "").split()), None)
    return tuple(_ways(nav, file)) if nav is not None else None


def _ways(nav: Element, file: str) -> Iterator[Way]:
    for link in nav.iter("a"):
        words, href = _words(link), link.get("href", "")
        place = (href, "") if is_remote(href) else resolve(file, href)
        depth = sum(1 for above in link.iterancestors("ol"))
        yield Way(words, place, depth, link.get(_TYPE, ""))
