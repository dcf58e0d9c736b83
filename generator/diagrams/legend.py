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
    Sign("Filled shape with “Start”", "The pathway starts here."),
    Sign("Box with a number", "A step. The number is that of the step in the pathway."),
    Sign("Clock", "The longest time that you wait for this step."),
    Sign("Line with an arrow", "Go on to the step at the arrow."),
    Sign("Diamond with “Choice”", "There is a choice of ways. The words on each line say when."),
    Sign("Line of dashes", "The way leads back to a step that came before."),
    Sign("Shape with 2 edges", "The pathway ends here."),
    Sign("Shape with an edge of dashes", "The pathway goes on in the next drawing."),
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
        Box("legend-1", 1, "A step", "within 2 weeks"),
        Box("legend-2", 2, "A step with a choice"),
    )
    arrows = (
        Arrow("legend-1", "legend-2"),
        Arrow("legend-2", "legend-1", "if you need it again"),
        Arrow("legend-2", "legend-3", "if you are well"),
    )
    last = Box("legend-3", 3, "The last step")
    bands = (Band("A stage", (*boxes, last)),)
    return Graph(bands, arrows, {box.id: box for band in bands for box in band.boxes})
