"""Boxes that start with three colons: callouts, timelines, legends, words of one document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from markdown_it.token import Token

from generator.model import (
    Block,
    Callout,
    Definition,
    DefinitionList,
    Diagram,
    Moment,
    Span,
    Text,
    Timeline,
    WordEntry,
    WordList,
    plain_text,
)
from generator.readers.tokens import Reading, report, span_of
from generator.wording import CALLOUTS

BOXES = (*CALLOUTS, "timeline", "words", "legend")
_CURRENT = re.compile(r"\s*\{\s*\.current\s*\}\s*$")


def read_box(token: Token, blocks: tuple[Block, ...], reading: Reading) -> Iterator[Block]:
    """Yield what a box of some kind is made of; ``blocks`` are what stands in it."""
    span = span_of(token, reading)
    kind, _, title = token.info.strip().partition(" ")
    if kind == "timeline":
        yield Timeline(tuple(_moments(blocks, reading)), span)
    elif kind == "words":
        yield WordList(tuple(_entries(blocks)), span)
    elif kind == "legend":
        yield Diagram("", (), span)
        yield from blocks
    elif kind in CALLOUTS:
        raw = reading.ground.lines[span.line - 1]
        place = Span(span.path, span.line, max(raw.rfind(title.strip()), 0) + 1)
        words = (Text(title.strip(), place),) if title.strip() else ()
        yield Callout(kind, words, blocks, span)
    else:
        close = get_close_matches(kind, BOXES, n=1)
        hint = f'did you mean "{close[0]}"?' if close else f"use one of {', '.join(BOXES)}"
        report(reading, "unknown-block", span, f'there is no box of the kind "{kind}"', hint)
        yield from blocks


def _moments(blocks: tuple[Block, ...], reading: Reading) -> Iterator[Moment]:
    for block in blocks:
        if isinstance(block, DefinitionList):
            yield from (_moment(entry) for entry in block.entries)
        else:
            report(
                reading,
                "unsupported-markup",
                block.span,
                "a timeline holds terms only",
                "write a line, then a line that starts with a colon",
            )


def _moment(entry: Definition) -> Moment:
    last = entry.term[-1] if entry.term else None
    flag = _CURRENT.search(last.text) if isinstance(last, Text) else None
    title = entry.term
    if flag and isinstance(last, Text):
        title = (*entry.term[:-1], Text(last.text[: flag.start()], last.span))
    return Moment(title, entry.details, entry.span, current=bool(flag))


def _entries(blocks: tuple[Block, ...]) -> Iterator[WordEntry]:
    for block in blocks:
        if isinstance(block, DefinitionList):
            for entry in block.entries:
                meaning = tuple(i for detail in entry.details for i in detail.children)
                yield WordEntry(plain_text(entry.term), meaning, entry.span)
