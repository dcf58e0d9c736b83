"""What the signs of a drawing mean: the key below each, and the legend with all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagrams.graph import Arrow, Band, Box, Graph
from generator.model import Definition, DefinitionList, Paragraph, Span, Text


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign by the name that the words give it, and what it means."""

    name: str
    meaning: str


SIGNS = (
    Sign("Filled shape with the word “Start”", "The pathway starts here."),
    Sign("Box with a number", "A step. The number is that of the step in the pathway."),
    Sign("Clock", "The wait for this step: how long it can take until it happens."),
    Sign("Line with an arrow", "Go on to the step at the arrow."),
    Sign("Diamond with the word “Choice”", "There are ways to choose from. Each line says when."),
    Sign("Line of dashes", "The way leads back to an earlier step."),
    Sign("Shape with an edge of dashes", "The pathway goes on in another place. It says where."),
    Sign("Shape with 2 edges", "The pathway ends here."),
)


def key(graph: Graph) -> Iterator[str]:
    """Yield the two lines that stand below a drawing: only signs that are in it."""
    signs = ["a numbered box is a step"]
    signs += ["a clock shows a wait"] if any(b.wait for b in graph.whole.values()) else []
    signs += ["a diamond is a choice"] if any(len(w) > 1 for w in graph.leaving.values()) else []
    yield f"Key: {', '.join(signs)}."
    back = any(graph.leads_back(arrow) for arrow in graph.arrows)
    dashes = "A line of dashes leads back to an earlier step. " if back else ""
    yield f"{dashes}2 edges mark where the pathway ends."


def in_words(span: Span) -> DefinitionList:
    """Return the signs and their meanings as a list of terms."""
    entries = (
        Definition((Text(s.name, span),), (Paragraph((Text(s.meaning, span),), span),), span)
        for s in SIGNS
    )
    return DefinitionList(tuple(entries), span)


def example() -> Graph:
    """Return a small pathway in which each sign stands once."""
    boxes = (
        Box("legend-1", 1, "The first step", "within 2 weeks"),
        Box("legend-2", 2, "A step with a choice"),
        Box("legend-3", 3, "The last step"),
    )
    arrows = (
        Arrow("legend-1", "legend-2"),
        Arrow("legend-2", "legend-3", "if you are well"),
        Arrow("legend-2", "", "if another service can help", "another pathway"),
        Arrow("legend-2", "legend-1", "if you need it again"),
    )
    return Graph((Band("The name of the stage", boxes),), arrows, {box.id: box for box in boxes})
