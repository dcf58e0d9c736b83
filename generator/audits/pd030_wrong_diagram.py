"""PD030: wrong-diagram."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.diagrams.drawings import Drawn, drawn_in, graph_in, on_paper
from generator.diagrams.sheets import is_landscape, printed
from generator.model import Diagram, Document
from generator.registry import audit
from generator.settings import USUAL
from generator.views.diagram import read_svg, said_in
from generator.views.diagram_faults import diagram_faults, other_painting, same
from generator.views.painting import Painting
from generator.views.pdf import PdfView, Tag, figures, walk

_HINT = "build the file anew"


@audit("PD030", "pdf", refs=("PDF/UA-1 7.3", "WCAG 1.1.1"), rows=("6 text fidelity",))
def wrong_diagram(view: PdfView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a drawing of a pathway that shows other steps or words than the source.

    People who look and people who listen follow the same pathway. So each drawing is one
    Figure with its own alternative text; the words, lines and boxes painted in it are those
    that the steps make, each in its place. Where the source asks for landscape, its page lies on
    its side.

    Bad: a box "Care plan" where the source has the step "Review".

    Good: the boxes, arrows and words that the steps of the source make, in one Figure.

    Source: ISO 14289-1 (PDF/UA-1) 7.3; WCAG 2.2 1.1.1.
    """
    sheet = printed(document, collection.settings.large_print or USUAL)
    left = list(figures(view))
    for diagram in drawn_in(document):
        wanted = on_paper(diagram, sheet, collection.settings.colours, anchored=False)
        for fault in (*_wrong(diagram, wanted), *_other(view, diagram, wanted, left)):
            yield Finding(diagram.span, fault, _HINT)
        if is_landscape(document):
            for fault in _upright(view, wanted):
                yield Finding(diagram.span, fault, _HINT)


def _upright(view: PdfView, wanted: tuple[Drawn, ...]) -> Iterator[str]:
    """Yield the drawings whose page does not lie on its side."""
    named = {drawn.alt for drawn in wanted}
    for page in sorted({tag.page for tag in figures(view) if tag.alt in named}):
        across, down = view.pages[page]
        if across < down:
            yield f"the drawing on page {page + 1} is upright, but the source says landscape"


def _wrong(diagram: Diagram, wanted: tuple[Drawn, ...]) -> Iterator[str]:
    """Yield where the drawing that the steps make is not right itself."""
    views = (read_svg(drawn.svg.encode()) for drawn in wanted)
    shown = [view for view in views if view]
    return diagram_faults(graph_in(diagram), shown, live=False)


def _other(
    view: PdfView, diagram: Diagram, wanted: tuple[Drawn, ...], left: list[Tag]
) -> Iterator[str]:
    """Yield where a Figure is another drawing than it should be, or none is there."""
    for drawn in wanted:
        figure = next((tag for tag in left if tag.alt == drawn.alt), None)
        if figure is None:
            yield f'no picture has the alternative text "{drawn.alt}"'
            continue
        left.remove(figure)
        where = f"the drawing on page {figure.page + 1}"
        said = said_in(drawn.svg.encode())
        if not same(figure.text, said):
            yield f"{where} has other words: {_first_other(figure.text, said)}"
            continue
        made, found = read_svg(drawn.svg.encode()), _painting(view, figure)
        faults = other_painting(graph_in(diagram), made.parts, found) if made else ()
        yield from (f"in {where}, {fault}" for fault in faults)


def _painting(view: PdfView, figure: Tag) -> Painting:
    """Return all that a Figure paints."""
    keys = dict.fromkeys((piece.page, piece.id) for tag in walk((figure,)) for piece in tag.pieces)
    parts = [view.paintings[key] for key in keys if key in view.paintings]
    shapes = (shape for part in parts for shape in part.shapes)
    return Painting(tuple(shapes), tuple(line for part in parts for line in part.lines))


def _first_other(found: str, wanted: str) -> str:
    """Say the first words that differ."""
    given, right = found.split(), wanted.split()
    at = next((n for n, pair in enumerate(zip(given, right, strict=False)) if len({*pair}) > 1), 0)
    return f'"{" ".join(given[at : at + 4])}" in place of "{" ".join(right[at : at + 4])}"'
