"""The diagrams of a Word file: each an SVG, with a bitmap for programs that show none."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagrams.bitmap import bitmap
from generator.diagrams.drawings import Drawn, on_paper
from generator.diagrams.items import COLUMN, LANDSCAPE
from generator.diagrams.sheets import printed, rows
from generator.model import Diagram
from generator.settings import USUAL
from generator.writers.docx.desk import Desk
from generator.writers.docx.ooxml import Element, paragraph, w
from generator.writers.docx.sheet import POINTS_A_CM, twips
from generator.writers.docx.words import placed

_SECOND = LANDSCAPE.width - COLUMN.width  # points to the second drawing of a row


def diagrams(desk: Desk, diagram: Diagram) -> Iterator[Element]:
    """Yield a paragraph for each row of drawings."""
    sheet = printed(desk.document, desk.collection.settings.large_print or USUAL)
    drawn = on_paper(diagram, sheet, desk.collection.settings.colours, anchored=True)
    for row in rows(desk.document, drawn):
        yield _side_by_side([_run(desk, one) for one in row])


def _run(desk: Desk, drawn: Drawn) -> Element:
    media = desk.media_of(drawn.svg.encode(), bitmap(drawn.svg))
    size = drawn.width / POINTS_A_CM, drawn.height / POINTS_A_CM
    return placed(desk, media, drawn.alt, *size)


def _side_by_side(made: list[Element]) -> Element:
    """Return the paragraph of a row: a tab leads to the second drawing."""
    first, *others = made
    if not others:
        return paragraph("Picture", made)
    stop = w("tab", val="left", pos=twips(_SECOND / POINTS_A_CM))
    return paragraph("Picture", [first, w("r", w("tab")), *others], w("tabs", stop))
