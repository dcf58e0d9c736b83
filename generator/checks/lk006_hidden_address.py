"""LK006: hidden-address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, Link, Node, Pair, Paragraph, Web, plain_text, walk
from generator.passages import pair_text
from generator.registry import rule

_SCHEME = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)


@rule(
    "LK006",
    refs=("Australian Government Style Manual, Easy Read",),
    editions=(Edition.EASY_READ,),
    rows=("ERL-13",),
)
def hidden_address(document: Document) -> Iterator[Finding]:
    """Flag a link to a web page whose address the reader of a printed page cannot see.

    Easy Read is most often read on paper, where a link is only words. The address may stand
    in the link or in the lines beside the same picture. "https://" and "www." may be left out.

    Bad: Look at [the website of the NHS](https://www.nhs.uk).

    Good: Look at [the website of the NHS](https://www.nhs.uk). It is www.nhs.uk.

    Source: Australian Government Style Manual, Easy Read.
    """
    for said, link in _links(document):
        if isinstance(link.target, Web):
            address = _SCHEME.sub("", link.target.url, count=1).rstrip("/")
            if address.lower() not in said.lower():
                hint = f'write the address in the line below: "{address}"'
                yield Finding(link.span, f'the address "{address}" is not in the words', hint)


def _links(document: Document) -> Iterator[tuple[str, Link]]:
    """Yield each link with the words around it: those of its pair or its paragraph."""
    inside: set[int] = set()
    for node in walk(document):
        if isinstance(node, Pair):
            inside.update(id(line) for line in node.lines)
            yield from ((pair_text(node), link) for link in _within(node))
        elif isinstance(node, Paragraph) and id(node) not in inside:
            yield from ((plain_text(node.children), link) for link in _within(node))


def _within(node: Node) -> Iterator[Link]:
    return (inner for inner in walk(node) if isinstance(inner, Link))
