"""Ways through a tree, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import assert_never

from generator.model.blocks import (
    Callout,
    Cell,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Diagram,
    Figure,
    List,
    ListItem,
    Moment,
    Node,
    Pair,
    Paragraph,
    PictureRef,
    Quote,
    Route,
    Row,
    Section,
    Stage,
    Step,
    Table,
    Timeline,
    WordEntry,
    WordList,
)
from generator.model.documents import Document
from generator.model.inlines import (
    Code,
    Emphasis,
    Fact,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Strong,
    Text,
)


def children(node: Node) -> Iterable[Node]:
    """Yield the direct children of a node, in reading order."""
    match node:
        case Text() | Code() | Fact() | LineBreak() | CodeBlock() | PictureRef() | Diagram():
            return ()
        case Strong() | Emphasis() | Link() | Foreign() | Paragraph() | Cell():
            return node.children
        case ListItem() | Quote():
            return node.blocks
        case List():
            return node.items
        case Definition():
            return (*node.term, *node.details)
        case DefinitionList() | WordList():
            return node.entries
        case Row():
            return node.cells
        case Table():
            return (*node.caption, node.header, *node.rows)
        case Callout() | Section():
            return (*node.title, *node.blocks)
        case Figure():
            return (node.picture, *node.caption)
        case Pair():
            return (*((node.picture,) if node.picture else ()), *node.lines)
        case WordEntry():
            return node.meaning
        case Route():
            return node.value
        case Contact():
            return node.routes
        case Timeline():
            return node.moments
        case Moment():
            return (*node.title, *node.details)
        case Step():
            return (*node.title, *node.blocks, *node.facts)
        case Stage():
            return (*node.title, *node.blocks, *node.steps)
        case _:
            assert_never(node)


def walk(root: Document | Node) -> Iterator[Node]:
    """Yield every node under ``root`` in reading order, ``root`` itself first if it is a node."""
    return iter(_nodes(root)) if isinstance(root, Document) else _walk([root])


@lru_cache(maxsize=64)
def _nodes(document: Document) -> tuple[Node, ...]:
    """Walk once: every check asks for the same nodes."""
    return tuple(_walk(list(reversed(document.blocks))))


def _walk(pending: list[Node]) -> Iterator[Node]:
    while pending:
        node = pending.pop()
        yield node
        pending.extend(reversed(tuple(children(node))))


def plain_text(inlines: Iterable[Inline]) -> str:
    """Return the words of some inlines, without markup; a line break is a space."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    match inline:
        case Text() | Code() | Fact():
            return inline.text
        case LineBreak():
            return " "
        case Strong() | Emphasis() | Link() | Foreign():
            return plain_text(inline.children)
        case _:
            assert_never(inline)


def pairs(document: Document) -> Iterator[Pair]:
    """Yield the Easy Read pairs in order."""
    return (node for node in walk(document) if isinstance(node, Pair))


def picture_refs(document: Document) -> Iterator[PictureRef]:
    """Yield each use of a picture in order, the cover's first."""
    if document.meta.picture:
        yield document.meta.picture
    yield from (node for node in walk(document) if isinstance(node, PictureRef))
