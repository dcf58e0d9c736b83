"""A document as the single things that somebody approves: a sentence, a picture, a fact, a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import (
    Callout,
    CodeBlock,
    Definition,
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
    Table,
    Web,
    WordEntry,
    children,
    plain_text,
    walk,
)
from generator.readability.splitting import sentence_bounds
from generator.wording import callout_title, moment_suffix

SENTENCE, PICTURE, FACT, WORD, CONTACT = "sentence", "picture", "fact", "word", "contact"
ROW, LINK, MOMENT, CODE = "row", "link", "point in time", "code"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a document says. ``name`` is what it is known by, where it has a name."""

    kind: str
    text: str
    name: str = ""


def items(nodes: Iterable[Node]) -> tuple[Item, ...]:
    """Return what some nodes say, in reading order."""
    return tuple(item for node in nodes for item in _items(node) if item.text.strip())


def _items(node: Node) -> Iterator[Item]:
    match node:
        case Paragraph():
            yield from _sentences(node.children)
        case Definition():
            details = " ".join(plain_text(detail.children).strip() for detail in node.details)
            yield Item(FACT, _tidy(details), _words(node.term))
            yield from (link for detail in node.details for link in _links(detail.children))
        case WordEntry():
            yield Item(WORD, _words(node.meaning), node.word)
        case Route():
            yield Item(CONTACT, _words(node.value), node.label)
        case Row():
            yield Item(ROW, " | ".join(_words(cell.children) for cell in node.cells))
            yield from (link for cell in node.cells for link in _links(cell.children))
        case PictureRef():
            yield picture(node)
        case CodeBlock():
            yield Item(CODE, node.text)
        case _:
            yield from _with_children(node)


def _with_children(node: Node) -> Iterator[Item]:
    """Yield what a node says itself, then what stands in it."""
    match node:
        case Callout():
            yield Item(SENTENCE, callout_title(node))
            yield from items(node.blocks)
        case Moment():
            yield Item(MOMENT, f"{_words(node.title)} {moment_suffix(node)}".strip())
            yield from items(node.details)
        case Table():
            yield from _sentences(node.caption)
            yield from items((node.header, *node.rows))
        case Figure():
            yield picture(node.picture)
            yield from _sentences(node.caption)
        case Pair():
            yield from (picture(node.picture),) if node.picture else ()
            yield from items(node.lines)
        case _:
            yield from items(children(node))


def picture(ref: PictureRef) -> Item:
    """Return the item of a picture: its name in the catalogue, and what it is said to show."""
    return Item(PICTURE, f"{ref.id}: {ref.alt}" if ref.alt else ref.id)


def _sentences(inlines: tuple[Inline, ...]) -> Iterator[Item]:
    text = plain_text(inlines)
    yield from (Item(SENTENCE, _tidy(text[a:b])) for a, b in sentence_bounds(text))
    yield from _links(inlines)


def _links(inlines: tuple[Inline, ...]) -> Iterator[Item]:
    """Yield the addresses behind links, which no reader sees and somebody must approve."""
    for link in (n for i in inlines for n in walk(i) if isinstance(n, Link)):
        to, words = _address(link), _words(link.children)
        if to and to != words:
            yield Item(LINK, to, words)


def _address(link: Link) -> str:
    match link.target:
        case Web(url=to) | Mail(address=to) | Phone(number=to):
            return to
        case place:
            return place.document + (f"#{place.anchor}" if place.anchor else "")


def _words(inlines: tuple[Inline, ...]) -> str:
    return _tidy(plain_text(inlines))


def _tidy(text: str) -> str:
    return " ".join(text.split())
