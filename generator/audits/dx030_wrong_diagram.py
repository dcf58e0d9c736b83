"""DX030: wrong-diagram."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.diagrams.bitmap import bitmap
from generator.diagrams.drawings import Drawn, drawn_in, graph_in, on_paper, other_alternatives
from generator.diagrams.sheets import printed
from generator.model import Diagram, Document
from generator.pictures.likeness import difference
from generator.registry import audit
from generator.settings import USUAL
from generator.views.diagram import DiagramView, read_svg
from generator.views.diagram_faults import diagram_faults, other_drawings
from generator.views.docx import DocxView
from generator.views.docx_pictures import DocxPicture

_HINT = "put the right drawing back, or build the file anew"


@audit("DX030", "docx", refs=("WCAG 1.1.1", "WCAG 1.3.2"), rows=("6 text fidelity",))
def wrong_diagram(
    view: DocxView, document: Document, collection: Collection, *, likeness: float = 0.03
) -> Iterator[Finding]:
    """Flag a drawing of a pathway that shows other steps, ways or words than the source.

    People who look and people who listen follow the same pathway. Word shows the drawing, other
    programs a bitmap of it: both must be right, each part where the drawing that is made anew
    from the steps has it. ``likeness`` is how far the colours of the
    bitmap may be off on average, of 1.

    Bad: an arrow to the step "Care plan" where the source leads to "Review".

    Good: the boxes, arrows and words that the steps of the source make.

    Source: WCAG 2.2 1.1.1 and 1.3.2; the sameness of drawing and words is our own rule.
    """
    sheet = printed(document, collection.settings.large_print or USUAL)
    shown = [(read, one) for one in view.pictures if (read := read_svg(one.drawing))]
    for diagram in drawn_in(document):
        steps = graph_in(diagram).whole
        own = [(v, p) for v, p in shown if any(box.id in steps for box in v.boxes)]
        made = on_paper(diagram, sheet, collection.settings.colours, anchored=True)
        for fault in _faults(diagram, made, own, likeness):
            yield Finding(diagram.span, fault, _HINT)


def _faults(
    diagram: Diagram,
    made: tuple[Drawn, ...],
    own: list[tuple[DiagramView, DocxPicture]],
    limit: float,
) -> Iterator[str]:
    graph, views = graph_in(diagram), [view for view, _ in own]
    faults = list(diagram_faults(graph, views, live=False))
    yield from faults or other_drawings(graph, [drawn.svg for drawn in made], views)
    yield from other_alternatives(diagram, [picture.alt or "" for _, picture in own])
    for _, picture in own:
        wanted = bitmap(picture.drawing.decode("utf-8", "replace"))
        if picture.bitmap != wanted and difference(wanted, picture.bitmap) > limit:
            yield "the bitmap of the drawing shows something else"
