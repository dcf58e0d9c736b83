"""HT030: wrong-diagram."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection, Colours
from generator.diagnostics import Finding
from generator.diagrams.drawings import (
    SCREENS,
    drawn_in,
    graph_in,
    on_screen,
    other_alternatives,
)
from generator.model import Diagram, Document
from generator.registry import audit
from generator.views.diagram import DiagramView
from generator.views.diagram_faults import diagram_faults, other_drawings
from generator.views.html import HtmlView

_HINT = "build the page anew"


@audit("HT030", "html", refs=("WCAG 1.1.1", "WCAG 1.3.2"), rows=("6 text fidelity",))
def wrong_diagram(view: HtmlView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a drawing of a pathway that shows other steps, ways or words than the source.

    People who look, people who listen and people who use a keyboard follow the same pathway.
    So the boxes are those of the steps, each leads to its own, and each line joins the steps
    that the source joins, on wide screens and on phones. Each part stands where the drawing
    that is made anew from the steps has it, so that no label is at another line.

    Bad: an arrow to the step "Care plan" where the source leads to "Review".

    Good: the boxes, links, arrows and words that the steps of the source make.

    Source: WCAG 2.2 1.1.1 and 1.3.2; the sameness of drawing and words is our own rule.
    """
    wanted = drawn_in(document)
    if len(view.diagrams) != len(wanted):
        message = f"the page has {len(view.diagrams)} drawings, the source {len(wanted)}"
        yield Finding(document.span, message, _HINT)
        return
    colours = collection.settings.colours
    for diagram, shown in zip(wanted, view.diagrams, strict=True):
        faults = (fault for name in SCREENS for fault in _faults(diagram, shown, name, colours))
        yield from (Finding(diagram.span, fault, _HINT) for fault in faults)


def _faults(
    diagram: Diagram, shown: tuple[DiagramView, ...], name: str, colours: Colours
) -> Iterator[str]:
    """Yield the faults of the drawings for one kind of screen."""
    parts = [part for part in shown if name in part.name.split()]
    graph = graph_in(diagram)
    faults = list(diagram_faults(graph, parts, live=bool(diagram.stages)))
    if not faults:
        made = [drawn.svg for drawn in on_screen(diagram, name, colours)]
        faults = list(other_drawings(graph, made, parts))
    yield from (f"{fault} (in the drawing for {name} screens)" for fault in faults)
    yield from other_alternatives(diagram, [part.alt for part in parts])
