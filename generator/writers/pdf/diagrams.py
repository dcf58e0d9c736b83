"""The diagrams of a PDF, as pictures that its page asks for by name."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from generator.collection import Collection
from generator.diagrams.drawing import Manner
from generator.diagrams.drawings import Drawn, drawings
from generator.diagrams.items import BOOKLET, PORTRAIT, Sheet, large
from generator.model import Diagram, Document, Edition, walk
from generator.settings import USUAL
from generator.writers.pdf.engine import SCHEME
from generator.writers.pdf.sheets import layout


def diagrams(document: Document, collection: Collection) -> dict[str, Drawn]:
    """Return the drawings of a document by name: ``diagram:1-2`` is the first one's second."""
    sheet = sheet_of(document, collection)
    manner = Manner(collection.settings.colours, scale=sheet.scale)
    found = (node for node in walk(document) if isinstance(node, Diagram))
    return {
        f"diagram:{number}-{part}": drawn
        for number, diagram in enumerate(found, start=1)
        for part, drawn in enumerate(drawings(diagram, sheet, manner), start=1)
    }


def sheet_of(document: Document, collection: Collection) -> Sheet:
    """Return the room that a page has for a drawing."""
    if document.edition is Edition.LARGE_PRINT:
        return large(collection.settings.large_print or USUAL)
    return BOOKLET if layout(document) == "booklet" else PORTRAIT


def placed(document: Document, drawn: Mapping[str, Drawn], diagram: Diagram) -> Markup:
    """Return the markup of one diagram: a figure for each of its drawings."""
    every = [node for node in walk(document) if isinstance(node, Diagram)]
    number = next(at for at, node in enumerate(every, start=1) if node is diagram)
    own = ((id, one) for id, one in drawn.items() if id.startswith(f"diagram:{number}-"))
    return Markup("").join(_figure(id, one) for id, one in own)


def _figure(id: str, drawn: Drawn) -> Markup:
    style = f"width: {drawn.width:.2f}pt; height: {drawn.height:.2f}pt"
    return Markup('<figure class="diagram"><img src="{}" alt="{}" style="{}"></figure>').format(
        SCHEME + id, drawn.alt, style
    )
