"""Data tables: a header row that repeats, a header column, nothing merged."""

from __future__ import annotations

from generator.languages import is_rtl
from generator.model import Cell, Row, Table, plain_text
from generator.writers.docx.desk import Desk
from generator.writers.docx.ooxml import Element, paragraph, w
from generator.writers.docx.sheet import twips
from generator.writers.docx.words import runs

_LETTER = 0.62 * 20  # a bold letter of Arial, in twentieths of a point for each point of type
_CELL = 230  # the margins of a cell, in twentieths of a point


def table(desk: Desk, block: Table) -> list[Element]:
    """Return the caption and the table (rulebook W-01, W-02, W-06)."""
    widths = _widths(desk, block)
    caption = plain_text(block.caption)
    look = w(
        "tblLook",
        val="04A0" if block.header_column else "0420",
        firstRow=1,
        lastRow=0,
        firstColumn=int(block.header_column),
        lastColumn=0,
        noHBand=0,
        noVBand=1,
    )
    properties = w(
        "tblPr",
        w("tblStyle", val="DataTable"),
        *([w("bidiVisual")] if is_rtl(desk.document.meta.language) else []),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblLayout", type="fixed"),
        look,
        *([w("tblCaption", val=caption)] if caption else []),
    )
    made = w(
        "tbl",
        properties,
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
        _row(desk, block.header, widths, header=True),
        *(_row(desk, row, widths, header=False) for row in block.rows),
    )
    head = [paragraph("Caption", runs(desk, block.caption), w("keepNext"))] if caption else []
    return [*head, made, paragraph("AfterTable", [])]


def _widths(desk: Desk, block: Table) -> list[int]:
    """Give each column its longest word, and share what is left by how much it holds."""
    columns = list(zip(*(_lengths(row) for row in (block.header, *block.rows)), strict=True))
    letter = desk.sheet.size * _LETTER
    least = [round(max(word for _, word in column) * letter) + _CELL for column in columns]
    held = [sum(length for length, _ in column) for column in columns]
    whole = twips(desk.sheet.text_width)
    left = whole - sum(least)
    if left < 0:
        least = [round(width * whole / sum(least)) for width in least]
        left = 0
    widths = [low + left * part // max(sum(held), 1) for low, part in zip(least, held, strict=True)]
    widths[-1] += whole - sum(widths)
    return widths


def _lengths(row: Row) -> list[tuple[int, int]]:
    """Return for each cell its letters, and the letters of its longest word."""
    texts = [plain_text(cell.children) for cell in row.cells]
    return [(len(text), max((len(word) for word in text.split()), default=1)) for text in texts]


def _row(desk: Desk, row: Row, widths: list[int], *, header: bool) -> Element:
    properties = w("trPr", w("cantSplit"), *([w("tblHeader")] if header else []))
    cells = (_cell(desk, cell, width) for cell, width in zip(row.cells, widths, strict=True))
    return w("tr", properties, *cells)


def _cell(desk: Desk, cell: Cell, width: int) -> Element:
    style = "TableHeading" if cell.header else "TableText"
    content = paragraph(style, runs(desk, cell.children))
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa")), content)
