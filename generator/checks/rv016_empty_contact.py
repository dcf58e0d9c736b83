"""RV016: empty-contact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Block, Document, Paragraph
from generator.parts import rows_of_blocks
from generator.passages import BLANK, passage
from generator.registry import ENGLISH_ONLY, rule

_ASKS = re.compile(
    r"\b(?:e-?mail|phone|call|text|write to|contact|visit"
    r"|(?:feedback|comments|questions|views|thoughts|ideas|suggestions|complaints)\b.{0,80}\bto)"
    r"(?: (?:us|me|the team|address|number))?(?: (?:at|on|to))?\s*:\s*$",
    re.IGNORECASE,
)
# An address of the web or of e-mail, a phone number, or a line with no sentence in it.
_ANSWER = re.compile(rf"[{BLANK}@]|\d[\d ]{{4,}}|^(?!.*[a-z]\. )(?!.*\.\s*$).*[,\d]")


@rule(
    "RV016",
    languages=ENGLISH_ONLY,
    refs=("Accessible Information Standard DAPB1605 Amd 30/2025", "WCAG 2.2 3.3.2"),
    rows=("AIS-3", "ERL-12"),
)
def empty_contact(document: Document) -> Iterator[Finding]:
    """Flag words that promise an address or a number, and none follows.

    A reader who wants to say something has nowhere to say it.

    Bad: For more information email:

    Good: For more information email contact@example.org.

    Source: Accessible Information Standard DAPB1605 Amd 30/2025; WCAG 2.2 3.3.2.
    """
    for row in rows_of_blocks(document):
        for block, after in zip(row, (*row[1:], None), strict=False):
            if isinstance(block, Paragraph):
                words = passage(block.children)
                found = _ASKS.search(words.text)
                if found and not _answers(after):
                    hint = "write the address or the number, or take the sentence out"
                    yield Finding(words.span(found.start()), f'nothing follows "{found[0]}"', hint)


def _answers(block: Block | None) -> bool:
    """Tell whether a block gives what the one before it promises: anything but more prose."""
    if block is None:
        return False
    if isinstance(block, Paragraph):
        return _ANSWER.search(passage(block.children).text) is not None
    return type(block).__name__ in {"List", "Contact", "DefinitionList", "Table", "Pair"}
