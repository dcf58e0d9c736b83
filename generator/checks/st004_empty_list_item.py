"""ST004: empty-list-item."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, ListItem, Node, PictureRef, walk
from generator.passages import passages_of
from generator.registry import rule


@rule(
    "ST004",
    refs=(
        "WCAG 2.2 1.3.1",
        "NHS digital service manual, lists",
    ),
)
def empty_list_item(document: Document) -> Iterator[Finding]:
    """Flag a list item without words.

    A screen reader counts the items and reads an empty one as a blank.

    Bad: -

    Good: - what is useful

    Source: WCAG 2.2 1.3.1; NHS digital service manual, lists.
    """
    for node in walk(document):
        if isinstance(node, ListItem) and not any(_speaks(inner) for inner in walk(node)):
            yield Finding(node.span, "list item has no words", "give it words, or take it out")


def _speaks(node: Node) -> bool:
    return isinstance(node, PictureRef) or any(p.text.strip() for p in passages_of(node))
