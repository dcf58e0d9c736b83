"""The diagrams of a PDF, as pictures that its page asks for by name."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from markupsafe import Markup

from generator.collection import Collection
from generator.diagrams.drawings import Drawn, on_paper
from generator.diagrams.sheets import is_landscape, printed, rows
from generator.model import Diagram, Document, walk
from generator.settings import USUAL
from generator.writers.pdf.engine import SCHEME


def diagrams(document: Document, collection: Collection) -> dict[str, Drawn]:
    """Return the drawings of a document by name: ``diagram:1-2`` is the first one's second."""
    sheet = printed(document, collection.settings.large_print or USUAL)
    colours = collection.settings.colours
    found = (node for node in walk(document) if isinstance(node, Diagram))
    return {
        f"diagram:{number}-{part}": drawn
        for number, diagram in enumerate(found, start=1)
        for part, drawn in enumerate(on_paper(diagram, sheet, colours, anchored=False), start=1)
    }


def placed(document: Document, drawn: Mapping[str, Drawn], diagram: Diagram) -> Markup:
    """Return the markup of one diagram: a figure for each of its drawings."""
    every = [node for node in walk(document) if isinstance(node, Diagram)]
    number = next(at for at, node in enumerate(every, start=1) if node is diagram)
    own = {id: one for id, one in drawn.items() if id.startswith(f"diagram:{number}-")}
    figures = [_figure(id, one) for id, one in own.items()]
    if not is_landscape(document):
        return Markup("").join(figures)
    left = iter(figures)
    parts = (Markup("").join(islice(left, len(row))) for row in rows(document, tuple(own.values())))
    return Markup("").join(Markup('<div class="drawings">{}</div>').format(part) for part in parts)


def _figure(id: str, drawn: Drawn) -> Markup:
    style = f"width: {drawn.width:.2f}pt; height: {drawn.height:.2f}pt"
    return Markup('<figure class="diagram"><img src="{}" alt="{}" style="{}"></figure>').format(
        SCHEME + id, drawn.alt, style
    )
