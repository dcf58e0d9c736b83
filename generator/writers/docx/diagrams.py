"""The diagrams of a Word file: each an SVG, with a bitmap for programs that show none."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagrams.bitmap import bitmap
from generator.diagrams.drawings import on_paper
from generator.diagrams.sheets import printed
from generator.model import Diagram
from generator.settings import USUAL
from generator.writers.docx.desk import Desk
from generator.writers.docx.ooxml import Element
from generator.writers.docx.sheet import POINTS_A_CM
from generator.writers.docx.words import placed


def diagrams(desk: Desk, diagram: Diagram) -> Iterator[Element]:
    """Yield a run for each drawing of a diagram."""
    sheet = printed(desk.document, desk.collection.settings.large_print or USUAL)
    for drawn in on_paper(diagram, sheet, desk.collection.settings.colours, anchored=True):
        media = desk.media_of(drawn.svg.encode(), bitmap(drawn.svg))
        yield placed(desk, media, drawn.alt, drawn.width / POINTS_A_CM, drawn.height / POINTS_A_CM)
