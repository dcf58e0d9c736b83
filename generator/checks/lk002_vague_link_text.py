"""LK002: vague-link-text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Link, plain_text, walk
from generator.registry import ENGLISH_ONLY, rule

_VAGUE = frozenset(
    {
        "click",
        "click here",
        "details",
        "find out more",
        "follow this link",
        "go",
        "go here",
        "here",
        "learn more",
        "link",
        "more",
        "more details",
        "more info",
        "more information",
        "read more",
        "read this",
        "see more",
        "this",
        "this link",
        "this page",
        "website",
    }
)


@rule(
    "LK002",
    languages=ENGLISH_ONLY,
    refs=(
        "WCAG 2.2 2.4.4",
        "NHS digital service manual, links",
    ),
    rows=("NH-11",),
)
def vague_link_text(document: Document) -> Iterator[Finding]:
    """Flag a link whose words do not say where it leads.

    Screen readers list the links of a page on their own, without the words around them.

    Bad: To see the guide, [click here](guide).

    Good: Read [how to read a pathway](guide).

    Source: WCAG 2.2 2.4.4; NHS digital service manual, links.
    """
    for node in walk(document):
        if isinstance(node, Link):
            said = plain_text(node.children).strip(" .,:>»").lower()
            if said in _VAGUE:
                hint = "say what the reader finds there"
                yield Finding(node.span, f'link text "{said}" does not say where it leads', hint)
