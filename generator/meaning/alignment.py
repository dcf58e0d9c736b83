"""Which sentences of the full document each Easy Read section stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import Document, Node, Section, Stage, Step, walk
from generator.parts import SHARED_BLOCKS, Heading, headings
from generator.readability import Sentence, sentences


@dataclass(frozen=True, slots=True)
class Coverage:
    """A part of the full document, and the Easy Read sections that say it.

    ``full`` and ``easy`` are their sentences; what comes from shared blocks is left out of
    ``full``, since it has an Easy Read version of its own.
    """

    part: Heading
    full: tuple[Sentence, ...]
    sections: tuple[Section, ...]
    easy: tuple[Sentence, ...]


def coverages(easy: Document, full: Document) -> Iterator[Coverage]:
    """Yield each covered part of the full document in its order."""
    covering: dict[str, list[Section]] = {}
    for _, heading in headings(easy):
        if isinstance(heading, Section):
            for name in heading.covers:
                covering.setdefault(name, []).append(heading)
    parts = [heading for _, heading in headings(full) if heading.id in covering]
    spoken = _by_block(full)
    said = _by_block(easy)
    for part in parts:
        own = [
            b for b in _own_blocks(part, set(covering)) if not b.span.path.startswith(SHARED_BLOCKS)
        ]
        sections = tuple(covering[part.id])
        yield Coverage(
            part,
            tuple(_sentences(own, spoken)),
            sections,
            tuple(s for section in sections for s in _sentences([section], said)),
        )


def _by_block(document: Document) -> dict[int, list[Sentence]]:
    found: dict[int, list[Sentence]] = {}
    for sentence in sentences(document):
        found.setdefault(id(sentence.block), []).append(sentence)
    return found


def _own_blocks(part: Heading, covered: set[str]) -> Iterator[Node]:
    """Yield the blocks of a part, without those of parts below it that are covered themselves."""
    facts = part.facts if isinstance(part, Step) else ()
    for block in (*part.blocks, *facts, *_steps(part)):
        if isinstance(block, Section | Stage | Step) and block.id in covered:
            continue
        yield block


def _steps(part: Heading) -> tuple[Step, ...]:
    return part.steps if isinstance(part, Stage) else ()


def _sentences(blocks: Iterable[Node], spoken: dict[int, list[Sentence]]) -> Iterator[Sentence]:
    for block in blocks:
        for node in walk(block):
            yield from spoken.get(id(node), ())
