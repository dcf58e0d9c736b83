"""A diagram of a document as finished drawings for one kind of page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from generator.collection import Colours
from generator.diagrams import legend
from generator.diagrams.describing import alternative
from generator.diagrams.drawing import svg
from generator.diagrams.graph import Graph, graph_of
from generator.diagrams.items import PHONE, WIDE, Sheet
from generator.diagrams.journey import journey
from generator.diagrams.layout import Layout
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
    laid = _levelled(pages(graph_in(diagram), sheet), sheet.columns)
    alts = alternatives(diagram, len(laid))
    return tuple(_drawn(one, alt, sheet, manner) for one, alt in zip(laid, alts, strict=True))


def _levelled(laid: Sequence[Layout], columns: int) -> tuple[Layout, ...]:
    """Return layouts of which those that stand side by side are equally high."""
    starts = [at - at % columns for at in range(len(laid))]
    highest = [max(one.height for one in laid[start : start + columns]) for start in starts]
    return tuple(_lengthened(one, high) for one, high in zip(laid, highest, strict=True))


def _lengthened(laid: Layout, height: float) -> Layout:
    """Return a layout with more of its last stage's ground."""
    if height == laid.height:
        return laid
    *others, last = laid.grounds
    ground = replace(last, height=last.height + height - laid.height)
    return replace(laid, height=height, grounds=(*others, ground))


def _drawn(laid: Layout, alt: str, sheet: Sheet, manner: Manner) -> Drawn:
    """Return one drawing, smaller where even a page of its own has no room for it."""
    scale = manner.scale * min(1.0, sheet.whole / laid.height)
    drawn = svg(laid, alt, replace(manner, scale=scale))
    return Drawn(drawn, alt, laid.width * scale, laid.height * scale)


def _journey(diagram: Diagram, sheet: Sheet, manner: Manner) -> Drawn:
    drawn, alt, high = journey(diagram, sheet, manner)
    return Drawn(drawn, alt, sheet.width * manner.scale, high * manner.scale)
