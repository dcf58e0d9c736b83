"""The parts of a document that a person checks: Easy Read pairs, paragraphs, headings, pictures.

Each has a short hash of its words and pictures. Layout is not in it: line breaks, blank
lines, comments, allowances and the names of anchors may change.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import (
    Callout,
    CodeBlock,
    Definition,
    Document,
    Figure,
    Inline,
    Link,
    Mail,
    Moment,
    Node,
    Pair,
    Paragraph,
    Phone,
    PictureRef,
    Route,
    Row,
    Section,
    Span,
    Stage,
    Step,
    Table,
    Web,
    WordEntry,
    children,
    place,
    plain_text,
    walk,
)
from generator.pictures.catalogue import Catalogue
from generator.wording import callout_title, moment_suffix

LENGTH = 12
_FIRST_WORDS = 6
_Said = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Unit:
    """One part that is checked. ``kind`` is what to call it, ``text`` what it says."""

    kind: str
    text: str
    hash: str
    span: Span

    @property
    def name(self) -> str:
        """How a finding names it: ``pair "You can phone us."``."""
        return f'{self.kind} "{first_words(self.text)}"'

    @property
    def entry(self) -> str:
        """How a record keeps it: its hash, and enough words to know it by when it is gone."""
        return f"{self.hash} {self.kind}: {first_words(self.text)}"


def first_words(text: str) -> str:
    """Return the first words of a text, with a sign where there are more."""
    words = text.split()
    more = "…" if len(words) > _FIRST_WORDS else ""
    return " ".join(words[:_FIRST_WORDS]) + more


def whole(parts: Iterable[Unit]) -> str:
    """Return the hash of all parts in their order."""
    return _hash(part.hash for part in parts)


def units(document: Document, catalogue: Catalogue) -> tuple[Unit, ...]:
    """Return the parts of a document in reading order, its cover first."""
    return tuple(_units(document, catalogue))


def _units(document: Document, catalogue: Catalogue) -> Iterator[Unit]:
    meta = document.meta
    for key, text in (("title", meta.title), ("subtitle", meta.subtitle)):
        if text.strip():
            yield _unit(key, (text, ()), place(meta, key, document.span))
    if meta.picture:
        yield _unit("cover picture", _picture(meta.picture, catalogue), meta.picture.span)
    pending: list[Node] = list(reversed(document.blocks))
    while pending:
        node = pending.pop()
        kind, said, whole_node = _read(node, catalogue)
        if any((said[0].strip(), *said[1])):
            yield _unit(kind, said, node.span)
        if not whole_node:
            pending.extend(reversed(tuple(children(node))))


def _unit(kind: str, said: _Said, span: Span) -> Unit:
    text = " ".join(said[0].split())
    return Unit(kind, text, _hash((kind, text, *said[1])), span)


def _hash(parts: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:LENGTH]


def _read(node: Node, catalogue: Catalogue) -> tuple[str, _Said, bool]:
    """Return what to call a node, what it says itself, and whether its children are in that."""
    match node:
        case Pair():
            return "pair", _pair(node, catalogue), True
        case Paragraph():
            return "paragraph", _words(node.children), True
        case Section() | Stage() | Step():
            return "heading", _words(node.title), False
        case Callout():
            return "box", (callout_title(node), ()), False
        case Moment():
            text, links = _words(node.title)
            return "point in time", (f"{text} {moment_suffix(node)}", links), False
        case Table():
            return "table", _words(node.caption), False
        case Figure():
            return "picture", _joined(_picture(node.picture, catalogue), _words(node.caption)), True
        case CodeBlock():
            return "code", (node.text, ()), True
        case _:
            return _read_entry(node)


def _read_entry(node: Node) -> tuple[str, _Said, bool]:
    match node:
        case Definition():
            details = (_words(detail.children) for detail in node.details)
            return "term", _joined(_words(node.term), *details), True
        case Row():
            return "row", _joined(*(_words(cell.children) for cell in node.cells)), True
        case WordEntry():
            return "word", _joined((node.word, ()), _words(node.meaning)), True
        case Route():
            return "contact", _joined((node.label, ()), _words(node.value)), True
        case _:
            return "", ("", ()), isinstance(node, Inline)


def _pair(pair: Pair, catalogue: Catalogue) -> _Said:
    lines = _joined(*(_words(line.children) for line in pair.lines))
    if pair.picture is None:
        return lines
    alt, picture = _picture(pair.picture, catalogue)
    return lines[0].strip() or alt, (*lines[1], alt, *picture)


def _picture(ref: PictureRef, catalogue: Catalogue) -> _Said:
    """Return the alternative text, and which picture it is: a new drawing is a new picture."""
    found = catalogue.get(ref.id)
    return ref.alt, (f"picture {ref.id} {found.digest if found else ''}",)


def _joined(*said: _Said) -> _Said:
    return " ".join(text for text, _ in said), tuple(other for _, more in said for other in more)


def _words(inlines: tuple[Inline, ...]) -> _Said:
    """Return the words, and the addresses and numbers behind links, which no reader sees."""
    links = (n for i in inlines for n in walk(i) if isinstance(n, Link))
    return plain_text(inlines), tuple(_address(link) for link in links if _address(link))


def _address(link: Link) -> str:
    match link.target:
        case Web(url=to) | Mail(address=to) | Phone(number=to):
            return f"link {to}"
        case _:
            return ""
