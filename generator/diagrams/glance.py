"""The part of a pathway that shows it at a glance: its drawing, a key, and the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator import wording
from generator.diagrams import legend
from generator.diagrams.describing import lines, summary
from generator.diagrams.graph import Graph, graph_of
from generator.model import (
    Block,
    Diagram,
    Document,
    Edition,
    Kind,
    List,
    ListItem,
    Node,
    Paragraph,
    Section,
    Span,
    Stage,
    Text,
)
from generator.parts import anchors
from generator.rewriting import rewrite_all

GLANCE, IN_WORDS = "at-a-glance", "in-words"
_LEAST = 2  # steps that are worth a drawing


def with_glance(document: Document) -> Document:
    """Return a pathway with its drawing before its first stage; others as they are.

    Easy Read has none: there each step is a picture and a sentence.
    """
    if document.meta.kind is not Kind.PATHWAY or document.edition is Edition.EASY_READ:
        return document
    if document.handout:
        return document
    stages = tuple(block for block in document.blocks if isinstance(block, Stage))
    if sum(len(stage.steps) for stage in stages) < _LEAST:
        return document
    at = document.blocks.index(stages[0])
    before, after = document.blocks[:at], document.blocks[at:]
    return replace(document, blocks=(*before, _glance(document, stages), *after))


def _glance(document: Document, stages: tuple[Stage, ...]) -> Section:
    graph, span = graph_of(stages), stages[0].span
    said: tuple[Block, ...] = (_paragraph(summary(graph), span), _listed(graph, span))
    same = Section(3, _words(wording.IN_WORDS, span), _anchor(document, IN_WORDS), said, span)
    diagram = Diagram(document.meta.title, stages, span)
    key = (_paragraph(line, span) for line in legend.key(graph))
    blocks: tuple[Block, ...] = (diagram, *key, same)
    return Section(2, _words(wording.AT_A_GLANCE, span), _anchor(document, GLANCE), blocks, span)


def _anchor(document: Document, name: str) -> str:
    """Return a name for a section that no other part has."""
    taken = anchors(document)
    while name in taken:
        name = f"drawing-{name}"
    return name


def _listed(graph: Graph, span: Span) -> List:
    """Return the stages as a list, each with its steps as a list of their own."""
    items = tuple(
        ListItem((_paragraph(title, span), *_steps(steps, span)), span)
        for title, steps in lines(graph)
    )
    return List(items, span)


def _steps(steps: tuple[str, ...], span: Span) -> Iterator[Block]:
    if steps:
        yield List(tuple(ListItem((_paragraph(step, span),), span) for step in steps), span)


def explained(document: Document) -> Document:
    """Return a document in which each legend is followed by its words."""
    return replace(document, blocks=rewrite_all(document.blocks, _with_words))


def _with_words(node: Node) -> tuple[Node, ...]:
    if isinstance(node, Diagram) and not node.stages:
        return (node, legend.in_words(node.span))
    return (node,)


def _paragraph(words: str, span: Span) -> Paragraph:
    return Paragraph(_words(words, span), span)


def _words(words: str, span: Span) -> tuple[Text, ...]:
    return (Text(words, span),)
