"""Which sentences of the full document each Easy Read section stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import (
    Callout,
    Contact,
    Document,
    Node,
    Section,
    Stage,
    Step,
    WordList,
    children,
    walk,
)
from generator.parts import SHARED_BLOCKS, Heading, headings
from generator.readability import Sentence, sentences

_CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class Coverage:
    """A part of the full document, and the Easy Read sections that say it.

    ``full`` and ``easy`` are their sentences. What each edition has of its own kind is left out
    of ``full``: shared blocks, crisis boxes, contact details and word lists.
    """

    part: Heading
    full: tuple[Sentence, ...]
    sections: tuple[Section, ...]
    easy: tuple[Sentence, ...]


def coverages(easy: Document, full: Document) -> Iterator[Coverage]:
    """Yield each covered part of the full document in its order."""
    covering = _covering(easy)
    spoken, said = _by_block(full), _by_block(easy)
    for _, part in headings(full):
        if part.id in covering:
            sections = tuple(covering[part.id])
            told = _sentences(_below(part, frozenset(covering)), spoken)
            heard = (s for section in sections for s in _sentences(walk(section), said))
            yield Coverage(part, tuple(told), sections, tuple(heard))


def _covering(easy: Document) -> dict[str, list[Section]]:
    """Return the sections that cover each part, by its name."""
    found: dict[str, list[Section]] = {}
    for _, heading in headings(easy):
        if isinstance(heading, Section):
            for name in heading.covers:
                found.setdefault(name, []).append(heading)
    return found


def _by_block(document: Document) -> dict[int, list[Sentence]]:
    found: dict[int, list[Sentence]] = {}
    for sentence in sentences(document):
        found.setdefault(id(sentence.block), []).append(sentence)
    return found


def _sentences(nodes: Iterable[Node], spoken: dict[int, list[Sentence]]) -> Iterator[Sentence]:
    for node in nodes:
        yield from spoken.get(id(node), ())


def _below(part: Heading, covered: frozenset[str]) -> Iterator[Node]:
    """Yield the nodes under a heading, without the parts that are covered themselves."""
    pending = [child for child in reversed(_blocks(part)) if not _is_elsewhere(child, covered)]
    while pending:
        node = pending.pop()
        yield node
        below = reversed(tuple(children(node)))
        pending.extend(child for child in below if not _is_elsewhere(child, covered))


def _blocks(part: Heading) -> tuple[Node, ...]:
    """Return what stands under a heading, without the words of the heading."""
    return tuple(children(part))[len(part.title) :]


def _is_elsewhere(node: Node, covered: frozenset[str]) -> bool:
    match node:
        case Section() | Stage() | Step():
            return node.id in covered
        case WordList() | Contact():
            return True
        case Callout() if node.kind == _CRISIS:
            return True
        case _:
            return node.span.path.startswith(SHARED_BLOCKS)
