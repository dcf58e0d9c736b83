"""ST027: address-on-one-line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from generator.diagnostics import Finding, Severity
from generator.model import Document, Fact, Inline, LineBreak, Paragraph, plain_text, walk
from generator.passages import BLANK, Passage, passage
from generator.registry import ENGLISH_ONLY, rule

_POSTCODE = re.compile(r"(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\w-])")
_STACKED = re.compile(rf"(?:[A-Z][\w'\u2019 -]{{0,60}},? )?{_POSTCODE.pattern}[,.;]?")
_MARK = re.compile(r"[,.;]\s*$")
# A part of an address: names and numbers only.
_WORD = r"(?:[A-Z\d][\w'\u2019.&/-]*|of|on|upon|the|in|under|le|by|and|near)"
_PART = re.compile(rf"[A-Z\d][\w'\u2019.&/-]*(?: {_WORD})*")
_FIRST = re.compile(r"(?:^|[\s(])[A-Z\d][\w'\u2019.&/-]*$")
_REACH = 160
_LINES = 3
_PARTS = 2


@rule(
    "ST027",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, addresses",),
    severity=Severity.WARNING,
    rows=("NH-21",),
)
def address_on_one_line(document: Document) -> Iterator[Finding]:
    """Flag a postal address that runs on in a line, or whose lines end with a mark.

    An address is copied to an envelope line by line, and is easy to find when it stands so.
    The addresses of the settings are laid out by the program.

    Bad: Write to us at 1 Example Street, Leicester LE1 1AA.

    Good: 1 Example Street, then Leicester, then LE1 1AA, each on a line

    Source: NHS digital service manual, addresses.
    """
    for node in walk(document):
        if isinstance(node, Paragraph) and _POSTCODE.search(plain_text(node.children)):
            lines = [passage(line) for line in _lines(node.children)]
            for line in lines:
                yield from _run_on(line)
            yield from _marked(lines)


def _lines(inlines: tuple[Inline, ...]) -> Iterator[tuple[Inline, ...]]:
    line: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, LineBreak):
            yield tuple(line)
            line = []
        elif not isinstance(inline, Fact):
            line.append(inline)
    yield tuple(line)


def _run_on(line: Passage) -> Iterator[Finding]:
    for found, span in line.find(_POSTCODE):
        before = line.text[max(0, found.start() - _REACH) : found.start()].replace(BLANK, " ")
        if _is_address(before):
            message = f'the address before "{found[0]}" is on one line'
            hint = "put each part on a line of its own, with a backslash at the line's end"
            yield Finding(span, message, hint)


def _is_address(before: str) -> bool:
    """Tell whether two parts of an address or more, with commas between, lead up to a postcode."""
    parts = [part for part in map(str.strip, before.split(",")) if part]
    inner = [*takewhile(_PART.fullmatch, reversed(parts))]
    if len(inner) == len(parts):
        return len(parts) >= _PARTS
    return bool(inner) and _FIRST.search(parts[-1 - len(inner)]) is not None


def _marked(lines: list[Passage]) -> Iterator[Finding]:
    """Yield the first line that ends with a mark, if the lines are an address."""
    last = lines[-1].text.strip() if len(lines) >= _LINES else ""
    if _STACKED.fullmatch(last):
        marks = ((line, _MARK.search(line.text)) for line in lines)
        found = next(((line, mark) for line, mark in marks if mark), None)
        if found:
            line, mark = found
            message = f'a line of an address ends with "{mark[0].strip()}"'
            yield Finding(line.span(mark.start()), message, "take it out")
