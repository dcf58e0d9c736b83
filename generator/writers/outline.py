"""The contents of a document: the headings that a reader goes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import wording
from generator.labels import Labels
from generator.model import Block, Document, Section, Stage, Step, plain_text


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading in the contents, and those under it."""

    id: str
    words: str
    entries: tuple[Entry, ...] = ()


def outline(document: Document, depth: int = 2) -> tuple[Entry, ...]:
    """Return the headings of the first ``depth`` levels under the title, nested."""
    return tuple(_entries(document.blocks, depth, document.labels))


def _entries(blocks: Iterable[Block], depth: int, labels: Labels) -> Iterator[Entry]:
    if depth == 0:
        return
    for block in blocks:
        match block:
            case Section():
                below = tuple(_entries(block.blocks, depth - 1, labels))
                yield Entry(block.id, plain_text(block.title), below)
            case Stage():
                below = tuple(_step(step, labels) for step in block.steps) if depth > 1 else ()
                words = wording.stage_prefix(block, labels) + plain_text(block.title)
                yield Entry(block.id, words, below)
            case _:
                continue


def _step(step: Step, labels: Labels) -> Entry:
    return Entry(step.id, wording.step_prefix(step, labels) + plain_text(step.title))
