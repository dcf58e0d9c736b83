"""Addresses that are typed among words lead where they say, in every format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from generator.model import (
    Block,
    Cell,
    Emphasis,
    Foreign,
    Inline,
    Link,
    Mail,
    Paragraph,
    Strong,
    Text,
    Web,
)
from generator.rewriting import part, rewrite_all

# Bounded, and without the mark that ends a sentence.
_ADDRESS = re.compile(
    r"(?P<web>https?://[^\s<>()\u00a0]{1,2000}[^\s<>().,;:!?'\"\u00a0])"
    r"|(?P<mail>(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24})(?![\w-])"
)


def link_addresses(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Make a link of each web and e-mail address in the text that is none yet."""
    return rewrite_all(blocks, _changed)


def _changed(node: Any) -> Iterable[Any]:
    match node:
        case Link():
            return [replace(node, children=tuple(_unlinked(node.children)))]
        case Paragraph() | Cell() | Strong() | Emphasis() | Foreign():
            if any(isinstance(child, Text) and _may_hold(child.text) for child in node.children):
                return [replace(node, children=tuple(_linked(node.children)))]
    return [node]


def _may_hold(text: str) -> bool:
    return "@" in text or "://" in text


def _linked(inlines: Iterable[Inline]) -> Iterator[Inline]:
    for inline in inlines:
        if isinstance(inline, Text):
            yield from _parts(inline)
        else:
            yield inline


def _parts(text: Text) -> Iterator[Inline]:
    at = 0
    for found in _ADDRESS.finditer(text.text):
        if found.start() > at:
            yield part(text, at, found.start())
        target = Web(found["web"]) if found["web"] else Mail(found["mail"])
        address = part(text, found.start(), found.end())
        yield Link((address,), target, address.span)
        at = found.end()
    if at < len(text.text):
        yield part(text, at, len(text.text))


def _unlinked(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Take out links that would stand within a link."""
    for inline in inlines:
        match inline:
            case Link():
                yield from _unlinked(inline.children)
            case Strong() | Emphasis() | Foreign():
                yield replace(inline, children=tuple(_unlinked(inline.children)))
            case _:
                yield inline
