"""A document as lines to be said one after the other, each with the silence before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from generator import wording
from generator.labels import Labels
from generator.model import (
    Block,
    Callout,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Diagram,
    Document,
    Figure,
    Inline,
    List,
    Moment,
    Pair,
    Paragraph,
    Quote,
    Section,
    Span,
    Stage,
    Step,
    Table,
    Text,
    Timeline,
    WordList,
)

# Milliseconds of silence: the ear has no page to look at.
LONG, MIDDLE, SHORT = 1500, 900, 500
_MAIN = 2  # the level of main headings
_SPACE = " "


@dataclass(frozen=True, slots=True)
class Line:
    """Words that are said without a stop. ``silence`` comes before them, in milliseconds."""

    words: tuple[Inline, ...]
    silence: int = SHORT
    heading: bool = False


def lines(document: Document, organisation: str, *, draft: bool) -> Iterator[Line]:
    """Yield the lines of a document that has been made plain, its cover first."""
    for line in wording.cover(document, organisation, draft=draft):
        title = line.role == "title"
        yield Line((Text(line.text, document.span),), LONG if title else SHORT, heading=title)
    yield from _blocks(document.blocks, document.labels)


def _blocks(blocks: Iterable[Block], labels: Labels) -> Iterator[Line]:
    return (line for block in blocks for line in _block(block, labels))


def _block(block: Block, labels: Labels) -> Iterator[Line]:
    match block:
        case Paragraph():
            yield Line(block.children)
        case CodeBlock():
            yield Line((Text(block.text, block.span),))
        case List():
            yield from (line for item in block.items for line in _blocks(item.blocks, labels))
        case DefinitionList():
            yield from _joined(line for e in block.entries for line in _definition(e))
        case Quote():
            yield from _blocks(block.blocks, labels)
        case Callout():
            yield _said(wording.callout_title(block, labels), block.span)
            yield from _blocks(block.blocks, labels)
        case Pair():
            yield from _joined(Line(words.children) for words in block.lines)
        case WordList():
            yield from (_fact(e.word, e.meaning, e.span) for e in block.entries)
        case Contact():
            yield from (_fact(r.label, r.value, r.span) for r in block.routes)
        case Timeline():
            yield from (line for m in block.moments for line in _joined(_moment(m, labels)))
        case Section():
            yield _heading((), block.title, block.level)
            yield from _blocks(block.blocks, labels)
        case Stage():
            prefix = Text(wording.stage_prefix(block, labels), block.span)
            yield _heading((prefix,), block.title, _MAIN)
            yield from _blocks(block.blocks, labels)
            yield from (line for step in block.steps for line in _step(step, labels))
        case Table() | Figure() | Diagram():
            raise TypeError("plain words have neither tables nor pictures")
        case _:
            assert_never(block)


def _joined(found: Iterable[Line]) -> Iterator[Line]:
    """Leave no silence but the one before the first."""
    return (replace(line, silence=0) if i else line for i, line in enumerate(found))


def _said(words: str, span: Span) -> Line:
    return Line((Text(words, span),))


def _heading(prefix: tuple[Inline, ...], title: tuple[Inline, ...], level: int) -> Line:
    return Line((*prefix, *title), LONG if level <= _MAIN else MIDDLE, heading=True)


def _fact(term: str, value: tuple[Inline, ...], span: Span) -> Line:
    return Line((Text(term + _SPACE, span), *value))


def _definition(entry: Definition) -> Iterator[Line]:
    first, *others = (detail.children for detail in entry.details)
    yield Line((*entry.term, Text(_SPACE, entry.span), *first))
    yield from (Line(words) for words in others)


def _moment(moment: Moment, labels: Labels) -> Iterator[Line]:
    here = wording.moment_suffix(moment, labels)
    yield Line((*moment.title, Text(f"{_SPACE}{here}", moment.span)))
    yield from (Line(detail.children) for detail in moment.details)


def _step(step: Step, labels: Labels) -> Iterator[Line]:
    prefix = Text(wording.step_prefix(step, labels), step.span)
    yield _heading((prefix,), step.title, _MAIN + 1)
    yield from _blocks(step.blocks, labels)
    yield from _joined(line for fact in step.facts for line in _definition(fact))
