"""The parts of a document that others point at or ask for: anchors, headings, shared parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.diagnostics import Finding
from generator.model import (
    Block,
    Callout,
    Document,
    Link,
    ListItem,
    Node,
    Place,
    Quote,
    Section,
    Stage,
    Step,
    place,
    plain_text,
    walk,
)
from generator.passages import Passage, Run, passages_of
from generator.wording import NEXT_STEPS

SHARED_BLOCKS = "source/shared/blocks/"
Heading = Section | Stage | Step


def headings(document: Document) -> Iterator[tuple[int, Heading]]:
    """Yield each heading with its level, in reading order."""
    for node in walk(document):
        match node:
            case Section():
                yield node.level, node
            case Stage():
                yield 2, node
            case Step():
                yield 3, node


@lru_cache(maxsize=64)
def titles(document: Document) -> tuple[tuple[Heading | Callout | None, Passage], ...]:
    """Return each title with what it heads, the document's own (None) first."""
    return tuple(_titles(document))


def _titles(document: Document) -> Iterator[tuple[Heading | Callout | None, Passage]]:
    meta = document.meta
    if meta.title and not document.prose:
        start = Run(0, place(meta, "title", document.span), steady=True)
        yield None, Passage(meta.title, (start,))
    for node in walk(document):
        if isinstance(node, Section | Stage | Step | Callout):
            yield from ((node, passage) for passage in passages_of(node))


def rows_of_blocks(document: Document) -> Iterator[tuple[Block, ...]]:
    """Yield the blocks that follow each other in one place: of the body, a section, an item."""
    yield document.blocks
    for node in walk(document):
        if isinstance(node, Section | Stage | Step | Callout | ListItem | Quote):
            yield node.blocks


def anchors(document: Document) -> set[str]:
    """Return the names of the parts that a link can lead to."""
    return {heading.id for _, heading in headings(document)}


def steps(document: Document) -> tuple[Step, ...]:
    """Return the steps of a pathway in order."""
    return tuple(node for node in walk(document) if isinstance(node, Step))


def next_names(step: Step) -> Iterator[str]:
    """Yield the names of the parts of this document to which a step leads."""
    for fact in step.facts:
        if plain_text(fact.term).strip() == NEXT_STEPS:
            links = (node for node in walk(fact) if isinstance(node, Link))
            targets = (link.target for link in links)
            yield from (t.anchor for t in targets if isinstance(t, Place) and not t.document)


def has_part(document: Document, name: str) -> bool:
    """Tell whether a document takes in the shared block ``name`` or has a section of that name."""
    shared = any(source.startswith(f"{SHARED_BLOCKS}{name}.") for source in document.sources)
    return shared or any(_is_part(node, name) for node in walk(document))


def part_nodes(document: Document, name: str) -> tuple[Node, ...]:
    """Return all nodes of the part ``name``: what stands in its section or its shared block.

    Those of the shared block come first, because what is wrong in it is mended there, once.
    """
    nodes = {id(n): n for top in walk(document) if _is_part(top, name) for n in walk(top)}
    path = f"{SHARED_BLOCKS}{name}."
    shared = {id(n): n for n in walk(document) if n.span.path.startswith(path)}
    return tuple({**shared, **nodes}.values())


def _is_part(node: Node, name: str) -> bool:
    return isinstance(node, Section) and (name == node.id or name in node.covers)


def is_shared(blocks: Iterable[Block]) -> bool:
    """Tell whether all of some blocks come from the project's shared ones."""
    return all(block.span.path.startswith(SHARED_BLOCKS) for block in blocks)


def reported(document: Document, kind: str) -> Iterator[Finding]:
    """Yield what the readers could not make sense of, of one kind."""
    return (Finding(p.span, p.message, p.hint) for p in document.problems if p.kind == kind)
