"""A document as words alone, for formats that have neither pictures, links nor tables.

What a format of plain words must add stands in the tree itself: the marks and numbers of
lists, the colon after a term, the heads of a table beside each of its cells, the address of a
link. So the words of
such a file can be compared with the tree like those of any other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from generator.links import site_address
from generator.model import (
    Block,
    Definition,
    DefinitionList,
    Diagram,
    Document,
    Figure,
    Inline,
    Link,
    List,
    ListItem,
    Mail,
    Node,
    Pair,
    Paragraph,
    Phone,
    Place,
    Route,
    Row,
    Span,
    Table,
    Text,
    Web,
    WordEntry,
    plain_text,
)
from generator.rewriting import rewrite_all

BULLET = "\u2022"
# Only a line that says no more than this is left out: any other may say what matters.
_SAYS_BOLD = re.compile(
    r"(?:(?:the|some|these|all|hard|difficult|new|important) )*"
    r"words are (?:(?:shown |written )?in )?bold\.?",
    re.IGNORECASE,
)
Described = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Form:
    """What words alone must do without: see ``plain``."""

    document: Document
    site: str
    described: Described | None
    pairs: bool
    bold: bool


def plain(
    document: Document,
    site: str = "",
    *,
    described: Described | None = None,
    pairs: bool = False,
    bold: bool = False,
) -> Document:
    """Return a prepared document without pictures, links and tables.

    ``site`` is the web address of the output folder, for links to other documents.
    ``described`` says a picture of its own in words, from its alternative text, and with
    ``pairs`` a picture beside words too. Without ``bold``, a line that says that hard words
    are in bold is left out: there, it would not be true.
    """
    form = _Form(document, site, described, pairs, bold)

    def change(node: Node) -> Iterable[Node]:
        return _plain(node, form)

    meta = replace(document.meta, picture=None)
    return replace(document, meta=meta, blocks=rewrite_all(document.blocks, change))


def _plain(node: Node, form: _Form) -> Iterable[Node]:
    match node:
        case Link():
            return _unlinked(node, form.document, form.site)
        case Table():
            return list(_rows(node))
        case List():
            return [replace(node, items=tuple(_marked(node)))]
        case Pair():
            return list(_pair(node, form))
        case Diagram():
            return []  # its words follow it
        case Figure():
            return list(_figure(node, form.described))
        case Definition():
            return [replace(node, term=_with_colon(node.term, node.span))]
        case WordEntry():
            return [replace(node, word=node.word + _colon(node.word))]
        case Route():
            return [replace(node, label=node.label + _colon(node.label))]
        case _:
            return [node]


def _colon(term: str) -> str:
    """Return the colon that parts a term from what is said of it on the same line."""
    return "" if term.endswith((":", "?", "!")) else ":"


def _with_colon(term: tuple[Inline, ...], span: Span) -> tuple[Inline, ...]:
    mark = _colon(plain_text(term))
    return (*term, Text(mark, span)) if mark else term


def _unlinked(link: Link, document: Document, site: str) -> list[Inline]:
    words, address = plain_text(link.children), _address(link, document, site)
    if not address or address in words:
        return list(link.children)
    return [*link.children, Text(f" ({address})", link.span)]


def _address(link: Link, document: Document, site: str) -> str:
    """Return what a person types to follow a link; nothing where there is none to type."""
    match link.target:
        case Web(url):
            return url
        case Mail(address):
            return address
        case Phone(number):
            digits = "".join(c for c in plain_text(link.children) if c.isdigit())
            return "" if digits and digits in number.replace(" ", "") else number
        case Place():
            return _of_place(link.target, document, site)


def _of_place(place: Place, document: Document, site: str) -> str:
    if not site or not place.href or place.href.startswith("#"):
        return ""
    return site_address(site, document, place.href)


def _marked(block: List) -> Iterator[ListItem]:
    """Put a bullet or a number before the first words of each item."""
    for number, item in enumerate(block.items, start=block.start):
        mark = f"{number}. " if block.ordered else f"{BULLET} "
        first, *others = item.blocks or (Paragraph((), item.span),)
        if isinstance(first, Paragraph):
            first = replace(first, children=(Text(mark, item.span), *first.children))
            yield replace(item, blocks=(first, *others))
        else:
            words = Paragraph((Text(mark.strip(), item.span),), item.span)
            yield replace(item, blocks=(words, first, *others))


def _rows(table: Table) -> Iterator[Block]:
    """Turn each row into a list of its cells, each with the head of its column."""
    if table.caption:
        yield Paragraph(table.caption, table.span)
    for row in table.rows:
        yield DefinitionList(tuple(_cells(table.header, row)), row.span)


def _cells(header: Row, row: Row) -> Iterator[Definition]:
    for head, cell in zip(header.cells, row.cells, strict=True):
        if cell.children:
            term = _with_colon(head.children, cell.span)
            yield Definition(term, (Paragraph(cell.children, cell.span),), cell.span)


def _pair(pair: Pair, form: _Form) -> Iterator[Block]:
    shown = pair.picture
    if form.pairs and form.described and shown and shown.alt and not shown.decorative:
        yield Paragraph((Text(form.described(shown.alt), shown.span),), shown.span)
    lines = (line for line in pair.lines if form.bold or not _says_bold(line))
    if kept := tuple(lines):
        yield replace(pair, picture=None, lines=kept)


def _says_bold(line: Paragraph) -> bool:
    return _SAYS_BOLD.fullmatch(plain_text(line.children).strip()) is not None


def _figure(figure: Figure, described: Described | None) -> Iterator[Block]:
    if described and not figure.picture.decorative:
        yield Paragraph((Text(described(figure.picture.alt), figure.span),), figure.span)
    if figure.caption:
        yield Paragraph(figure.caption, figure.span)
