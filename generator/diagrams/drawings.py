"""A diagram of a document as finished drawings for one kind of page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from generator.collection import Colours
from generator.diagrams import legend
from generator.diagrams.describing import alternative
from generator.diagrams.drawing import svg
from generator.diagrams.graph import Graph, graph_of
from generator.diagrams.items import PHONE, WIDE, Sheet
from generator.diagrams.journey import journey
from generator.diagrams.pages import pages
from generator.diagrams.shapes import Manner
from generator.model import Diagram, Document, walk

LEGEND_ALT = "A small pathway with each sign that a pathway uses, explained in words below."


SCREENS = MappingProxyType({"wide": WIDE, "phone": PHONE})


@dataclass(frozen=True, slots=True)
class Drawn:
    """One drawing: its SVG, its alternative text, and its size in points."""

    svg: str
    alt: str
    width: float
    height: float


def graph_in(diagram: Diagram) -> Graph:
    """Return the graph that a diagram shows."""
    return graph_of(diagram.stages) if diagram.stages else legend.example()


def drawn_in(document: Document) -> list[Diagram]:
    """Return the diagrams of a document that show steps, in order."""
    every = (node for node in walk(document) if isinstance(node, Diagram))
    return [diagram for diagram in every if not diagram.current]


def other_alternatives(diagram: Diagram, said: Sequence[str]) -> Iterator[str]:
    """Yield the alternative texts that are not those of a diagram's drawings."""
    wanted = alternatives(diagram, len(said))
    for found, alt in zip(said, wanted, strict=True):
        if found != alt:
            yield f'a drawing has the alternative text "{found}", not "{alt}"'


def alternatives(diagram: Diagram, parts: int) -> tuple[str, ...]:
    """Return the alternative text of each of ``parts`` drawings."""
    if not diagram.stages:
        return (LEGEND_ALT,) * parts
    graph = graph_in(diagram)
    return tuple(alternative(graph, diagram.title, n + 1, parts) for n in range(parts))


def on_screen(diagram: Diagram, name: str, colours: Colours) -> tuple[Drawn, ...]:
    """Return the drawings of a diagram for "wide" screens or for a "phone"; steps are links."""
    sheet, live = SCREENS[name], bool(diagram.stages)
    manner = Manner(colours, live=live, scale=sheet.scale, name=f"flow {name}")
    return drawings(diagram, sheet, manner)


def on_paper(
    diagram: Diagram, sheet: Sheet, colours: Colours, *, anchored: bool
) -> tuple[Drawn, ...]:
    """Return the drawings of a diagram for pages; for ``anchored`` see ``Manner``."""
    return drawings(diagram, sheet, Manner(colours, scale=sheet.scale, anchored=anchored))


def drawings(diagram: Diagram, sheet: Sheet, manner: Manner) -> tuple[Drawn, ...]:
    """Return the drawings of a diagram, one a page; their sizes as ``manner`` scales them."""
    if diagram.current:
        return (_journey(diagram, sheet, manner),)
    laid = pages(graph_in(diagram), sheet)
    alts = alternatives(diagram, len(laid))
    return tuple(
        Drawn(svg(one, alt, manner), alt, one.width * manner.scale, one.height * manner.scale)
        for one, alt in zip(laid, alts, strict=True)
    )


def _journey(diagram: Diagram, sheet: Sheet, manner: Manner) -> Drawn:
    drawn, alt, high = journey(diagram, sheet, manner)
    return Drawn(drawn, alt, sheet.width * manner.scale, high * manner.scale)
