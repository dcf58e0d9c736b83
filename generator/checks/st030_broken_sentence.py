"""ST030: broken-sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Block, Document, Paragraph, plain_text
from generator.parts import rows_of_blocks
from generator.registry import ENGLISH_ONLY, rule

_OPEN = re.compile(r"[\w,\u2019']$")
_LOWER = re.compile(r"[a-z](?:[a-z]|\W)")
_LEAST_WORDS = 4


@rule(
    "ST030",
    languages=ENGLISH_ONLY,
    severity=Severity.WARNING,
    refs=("WCAG 2.2 1.3.2 meaningful sequence",),
    rows=("Matterhorn, human",),
)
def broken_sentence(document: Document) -> Iterator[Finding]:
    """Flag a sentence that breaks off, and goes on in another paragraph.

    It happens when a page is copied: a line end falls into a word, or a caption into a
    sentence. A screen reader then reads two halves that mean nothing.

    Bad: a paragraph that ends "with Leicester City and Leicester", and a next one that starts
    "shire County"

    Good: one paragraph, with the caption at its picture

    Source: WCAG 2.2 1.3.2 meaningful sequence.
    """
    for row in rows_of_blocks(document):
        for first, second, third in zip(row, row[1:], (*row[2:], None), strict=False):
            if _breaks_off(first) and (_goes_on(second) or _between(second, third)):
                hint = "put both halves into one paragraph"
                yield Finding(first.span, f'sentence breaks off after "{_last(first)}"', hint)


def _said(block: Block | None) -> str:
    return plain_text(block.children).strip() if isinstance(block, Paragraph) else ""


def _breaks_off(block: Block) -> bool:
    said = _said(block)
    return len(said.split()) >= _LEAST_WORDS and _OPEN.search(said) is not None


def _goes_on(block: Block | None) -> bool:
    return _LOWER.match(_said(block)) is not None


def _between(second: Block, third: Block | None) -> bool:
    """Tell whether something without a full stop stands in the middle of a sentence."""
    said = _said(second)
    return bool(said) and _OPEN.search(said) is not None and _goes_on(third)


def _last(block: Block) -> str:
    return " ".join(_said(block).split()[-3:])
