"""The pieces of a document that are read in one go, and whether a grade counts them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from generator.model import (
    Callout,
    Cell,
    Code,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Diagram,
    Document,
    Emphasis,
    Fact,
    Figure,
    Foreign,
    Inline,
    LineBreak,
    Link,
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
    Strong,
    Table,
    Text,
    Timeline,
    WordEntry,
    WordList,
    children,
    plain_text,
)

_CREDITS = re.compile(r"\s*(?:picture|image|photo)s?\s+credits?\s*|\s*credits\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """Inlines that are read in one go. ``scored``: a grade of the document counts them."""

    inlines: tuple[Inline, ...]
    block: Node
    scored: bool


def units(document: Document) -> Iterator[Unit]:
    """Yield the units in reading order; the cover is none of them."""
    for block in document.blocks:
        yield from _units(block, scored=True)


def _units(node: Node, *, scored: bool) -> Iterator[Unit]:
    match node:
        case Paragraph():
            yield Unit(node.children, node, scored)
        case Cell():
            yield Unit(node.children, node, scored=False)
        case Section() | Stage() | Step() | Callout() | Moment():
            yield Unit(node.title, node, scored=False)
            yield from _below(node, scored=scored and not _is_credits(node.title))
        case Definition():
            yield Unit(node.term, node, scored=False)
            yield from _below(node, scored=scored)
        case Figure():
            yield Unit(node.caption, node, scored)
        case Table():
            yield Unit(node.caption, node, scored=False)
            yield from _below(node, scored=False)
        case WordEntry():
            yield Unit(node.meaning, node, scored=False)
        case Route():
            yield Unit(node.value, node, scored=False)
        case List() | ListItem() | DefinitionList() | Quote() | Pair() | Timeline() | Row():
            yield from _below(node, scored=scored)
        case WordList() | Contact():
            yield from _below(node, scored=False)
        case CodeBlock() | PictureRef() | Diagram():
            return
        case Text() | Strong() | Emphasis() | Code() | Link() | Fact() | Foreign() | LineBreak():
            return  # a title or caption, which its owner has given whole
        case _:
            assert_never(node)


def _below(node: Node, *, scored: bool) -> Iterator[Unit]:
    for child in children(node):
        yield from _units(child, scored=scored)


def _is_credits(title: tuple[Inline, ...]) -> bool:
    return _CREDITS.fullmatch(plain_text(title)) is not None
