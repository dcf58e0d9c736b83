"""IM002: missing-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Block, Callout, Document, Edition, List, Pair, Paragraph, Quote, Section
from generator.registry import rule


@rule(
    "IM002",
    refs=(
        "Department of Health, making written information easier to understand 2010",
        "Australian Government Style Manual, Easy Read",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ERP-1",),
)
def missing_picture(document: Document) -> Iterator[Finding]:
    """Flag Easy Read words with no picture beside them.

    Each idea has words and a picture. Word lists and contact details need none.

    Bad: You can phone us.

    Good: ![A woman talks on the phone](phone) and, on the next line, You can phone us.

    Source: Department of Health, making written information easier to understand 2010; Australian
    Government Style Manual, Easy Read.
    """
    for block in _without_picture(document.blocks):
        kind = "list" if isinstance(block, List) else "paragraph"
        hint = "put a picture on the line above: ![what it shows](name)"
        yield Finding(block.span, f"{kind} has no picture", hint)


def _without_picture(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Paragraph() | List():
                yield block
            case Pair(picture=None):
                yield block
            case Section() | Callout() | Quote():
                yield from _without_picture(block.blocks)
