"""Plain text: for the body of an e-mail, and for readers who want words and nothing else.

Nothing is drawn with signs, because a screen reader says each of them. Two empty lines stand
before a heading and one after it. No line is cut: the program that shows the text does that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from generator import wording
from generator.collection import Collection
from generator.model import (
    Block,
    Callout,
    CodeBlock,
    Contact,
    Definition,
    DefinitionList,
    Diagram,
    Document,
    Edition,
    Figure,
    Inline,
    LineBreak,
    List,
    Pair,
    Paragraph,
    Quote,
    Section,
    Stage,
    Step,
    Table,
    Timeline,
    WordList,
    plain_text,
)
from generator.plain import plain
from generator.registry import writer

_INDENT = "  "


@writer(
    "txt",
    suffix=".txt",
    label="plain text",
    editions=(Edition.STANDARD, Edition.EASY_READ),
)
def txt(document: Document, collection: Collection) -> bytes:
    """Write one edition as text in UTF-8, with a line feed at each line's end."""
    settings = collection.settings
    words = plain(document, settings.site, described="[{}]".format)
    cover = wording.cover(words, settings.organisation.name, draft=collection.draft)
    lines = [*(line.text for line in cover), "", *_blocks(words.blocks, words)]
    return ("\n".join(_trimmed(lines)) + "\n").encode()


def _trimmed(lines: Iterable[str]) -> Iterator[str]:
    """Leave at most two empty lines together, and none at the end."""
    empty = 0
    for line in lines:
        if not line.strip():
            empty += 1
            continue
        yield from [""] * min(empty, 2)
        empty = 0
        yield line.rstrip()


def _blocks(blocks: Iterable[Block], document: Document) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, document)
        yield ""


def _block(block: Block, document: Document) -> Iterator[str]:
    labels = document.labels
    match block:
        case Paragraph():
            yield from _lines(block.children)
        case CodeBlock():
            yield from block.text.split("\n")
        case List():
            yield from _list(block, document)
        case DefinitionList():
            yield from (line for entry in block.entries for line in _definition(entry))
        case Quote():
            yield from _blocks(block.blocks, document)
        case Callout():
            yield wording.callout_title(block, labels)
            yield from _blocks(block.blocks, document)
        case Pair():
            yield from (line for words in block.lines for line in _lines(words.children))
        case WordList():
            yield from (f"{e.word} {plain_text(e.meaning)}" for e in block.entries)
        case Contact():
            yield from (f"{r.label} {plain_text(r.value)}" for r in block.routes)
        case Timeline():
            for moment in block.moments:
                here = wording.moment_suffix(moment, labels)
                yield " ".join(part for part in (plain_text(moment.title), here) if part)
                yield from _blocks(moment.details, document)
        case Section():
            yield from _heading(plain_text(block.title))
            yield from _blocks(block.blocks, document)
        case Stage():
            prefix = wording.stage_prefix(block, labels)
            yield from _heading(prefix + plain_text(block.title))
            yield from _blocks(block.blocks, document)
            yield from (line for step in block.steps for line in _step(step, document))
        case Table() | Figure() | Diagram():
            raise TypeError("plain words have neither tables nor pictures")
        case _:
            assert_never(block)


def _heading(words: str) -> Iterator[str]:
    yield from ("", "", words, "")


def _step(step: Step, document: Document) -> Iterator[str]:
    prefix = wording.step_prefix(step, document.labels)
    yield from _heading(prefix + plain_text(step.title))
    yield from _blocks(step.blocks, document)
    yield from (line for fact in step.facts for line in _definition(fact))
    yield ""


def _definition(entry: Definition) -> Iterator[str]:
    """Say a term with what is said of it: on one line, where that is one paragraph."""
    term = plain_text(entry.term)
    details = [plain_text(detail.children) for detail in entry.details]
    if len(details) == 1:
        yield f"{term} {details[0]}"
    else:
        yield from (term, *(f"{_INDENT}{detail}" for detail in details))


def _list(block: List, document: Document) -> Iterator[str]:
    for item in block.items:
        first, *others = item.blocks
        yield from _block(first, document)
        inner = (line for each in others for line in _block(each, document))
        yield from (f"{_INDENT}{line}" for line in inner if line)


def _lines(inlines: Iterable[Inline]) -> Iterator[str]:
    """Yield the words as one line, and a new one at each line break."""
    line: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, LineBreak):
            yield plain_text(line).strip()
            line = []
        else:
            line.append(inline)
    yield plain_text(line).strip()
