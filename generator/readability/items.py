"""The lists of a document, and how their items read: as full sentences or as fragments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.model import (
    Block,
    Callout,
    Document,
    Figure,
    Link,
    List,
    ListItem,
    Node,
    Paragraph,
    Section,
    Stage,
    Step,
    plain_text,
)
from generator.passages import BLANK, Passage, passage
from generator.readability.sentences import split

_STOPPED = re.compile(r"[.!?\u2026][\"')\]\u2019\u201d]*$")
_SHORT = re.compile(r"\b(?:etc|e\.g|i\.e|[ap]\.m|[A-Z])\.$")


@dataclass(frozen=True, slots=True)
class Item:
    """An item with words: its first paragraph, and how many sentences it has in all.

    ``whole`` is False where it goes on with a list or a table below its words.
    """

    passage: Passage
    sentences: int
    whole: bool
    is_link: bool
    node: ListItem

    @property
    def text(self) -> str:
        """The words of the first paragraph, without the spaces around them."""
        return self.passage.text.strip()


@dataclass(frozen=True, slots=True)
class Listing:
    """A list, what stands before it, and what it stands in (None for the document)."""

    node: List
    items: tuple[Item, ...]
    before: Block | None
    owner: Node | None


@lru_cache(maxsize=64)
def listings(document: Document) -> tuple[Listing, ...]:
    """Return the lists of a document in reading order, without those of quotations."""
    return tuple(_listings(document.blocks, None))


def bullets(document: Document) -> Iterator[Listing]:
    """Yield the lists without numbers."""
    return (listing for listing in listings(document) if not listing.node.ordered)


def _listings(blocks: Iterable[Block], owner: Node | None) -> Iterator[Listing]:
    before: Block | None = None
    for block in blocks:
        match block:
            case List():
                items = tuple(i for item in block.items for i in _items(item))
                yield Listing(block, items, before, owner)
                for item in block.items:
                    yield from _listings(item.blocks, item)
            case Section() | Callout():
                yield from _listings(block.blocks, block)
            case Stage():
                yield from _listings(block.blocks, block)
                for step in block.steps:
                    yield from _in_step(step)
        before = before if isinstance(block, Figure) else block


def _in_step(step: Step) -> Iterator[Listing]:
    return _listings(step.blocks, step)


def _items(item: ListItem) -> Iterator[Item]:
    paragraphs = [block for block in item.blocks if isinstance(block, Paragraph)]
    if not paragraphs:
        return
    said = [plain_text(p.children) for p in paragraphs]
    first = passage(paragraphs[0].children)
    if first.text.strip():
        whole = isinstance(item.blocks[-1], Paragraph)
        yield Item(first, sum(len(split(s)) for s in said), whole, _is_link(paragraphs[0]), item)


def _is_link(paragraph: Paragraph) -> bool:
    """Tell whether an item is no more than the name of what it leads to."""
    return len(paragraph.children) == 1 and isinstance(paragraph.children[0], Link)


def starts_small(item: Item) -> bool:
    """Tell whether the first word starts with a small letter."""
    return item.text[:1].islower()


def ends_with_stop(item: Item) -> bool:
    """Tell whether the last sentence of the first paragraph is closed."""
    return _STOPPED.search(item.text) is not None


def ends_short(item: Item) -> bool:
    """Tell whether the stop at the end belongs to a short form ("a.m.") or an address."""
    return item.text.rstrip(".").endswith(BLANK) or _SHORT.search(item.text) is not None


def is_sentence(item: Item) -> bool:
    """Tell whether an item is written as a full sentence, with a capital and a stop."""
    return not starts_small(item) and ends_with_stop(item)


def has_sentences(listing: Listing) -> bool:
    """Tell whether a list is one of full sentences: most of its items are."""
    full = sum(map(is_sentence, listing.items))
    return bool(full) and 2 * full >= len(listing.items)
