"""A document in the sections that people speak of: each heading with what stands right under it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import (
    Block,
    Definition,
    Document,
    Node,
    PictureRef,
    Section,
    Stage,
    Step,
    plain_text,
    walk,
)
from generator.passages import passages_of

LENGTH = 12


@dataclass(frozen=True, slots=True)
class Portion:
    """One heading and the nodes under it, without those of the headings below it.

    ``kind`` is section, stage or step; "start" for what stands before the first heading.
    """

    kind: str
    title: str
    nodes: tuple[Block | Definition, ...]

    @property
    def digest(self) -> str:
        """A short hash of the words and pictures of the portion, whatever its layout."""
        said = "\0".join((self.kind, self.title, *_said(self.nodes)))
        return hashlib.sha256(said.encode()).hexdigest()[:LENGTH]


def portions(document: Document) -> tuple[Portion, ...]:
    """Return the portions of a document in reading order, a start only where it has one."""
    return tuple(_portions("start", "", document.blocks))


def _portions(kind: str, title: str, nodes: Iterable[Block | Definition]) -> Iterator[Portion]:
    own: list[Block | Definition] = []
    below: list[Section | Stage] = []
    for node in nodes:
        if isinstance(node, Section | Stage):
            below.append(node)
        else:
            own.append(node)
    if own or kind != "start":
        yield Portion(kind, title, tuple(own))
    for node in below:
        yield from _headed(node)


def _headed(node: Section | Stage) -> Iterator[Portion]:
    kind = "stage" if isinstance(node, Stage) else "section"
    yield from _portions(kind, plain_text(node.title).strip(), node.blocks)
    for step in node.steps if isinstance(node, Stage) else ():
        yield from _step(step)


def _step(step: Step) -> Iterator[Portion]:
    yield from _portions("step", plain_text(step.title).strip(), (*step.blocks, *step.facts))


def _said(nodes: Iterable[Node]) -> Iterator[str]:
    for top in nodes:
        for node in walk(top):
            if isinstance(node, PictureRef):
                yield f"{node.id}\0{node.alt}"
            yield from (" ".join(passage.text.split()) for passage in passages_of(node))
