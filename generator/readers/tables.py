"""Tables of rows between upright lines, and the caption just above them."""

from __future__ import annotations

import re

from markdown_it.token import Token

from generator.model import Cell, Inline, Paragraph, Row, Span, Table, Text, plain_text
from generator.readers.inlines import join_lines
from generator.readers.tokens import Piece, Reading, Tokens, runs_of, span_of, without_pictures

_CAPTION = re.compile(r"Table:\s*(?P<words>.*?)\s*(?P<column>\{\s*header-column\s*\})?\s*")

Caption = tuple[tuple[Inline, ...], bool]  # the words, and whether the first column is headings


def caption_above(piece: Piece, tokens: Tokens) -> Caption | None:
    """Return the caption that a paragraph just above a table is."""
    following = tokens.peek()
    if not isinstance(piece, Paragraph) or not following or following.type != "table_open":
        return None
    words = _CAPTION.fullmatch(plain_text(piece.children))
    first = piece.children[0]
    if not words or not isinstance(first, Text):
        return None
    shift = words.start("words")
    span = Span(first.span.path, first.span.line, first.span.column + shift)
    return (Text(words["words"], span),) if words["words"] else (), bool(words["column"])


def captioned(table: Table, caption: Caption) -> Table:
    """Return a table with its caption, its first column headings if the caption says so."""
    words, header_column = caption
    rows = _headed(table) if header_column else table.rows
    return Table(words, table.header, rows, table.span, header_column)


def _headed(table: Table) -> tuple[Row, ...]:
    return tuple(
        Row(
            tuple(Cell(c.children, c.span, header=index == 0) for index, c in enumerate(row.cells)),
            row.span,
        )
        for row in table.rows
    )


def read_table(token: Token, tokens: Tokens, reading: Reading) -> Table:
    """Read the rows of a table; the first is its header."""
    rows: list[Row] = []
    while (part := tokens.take()).type != "table_close":
        if part.type == "tr_open":
            rows.append(_row(part, tokens, reading, header=not rows))
    return Table((), rows[0], tuple(rows[1:]), span_of(token, reading))


def _row(token: Token, tokens: Tokens, reading: Reading, *, header: bool) -> Row:
    cells: list[Cell] = []
    line = reading.first_line + (token.map[0] if token.map else 0)
    raw, at = reading.ground.lines[line - 1], 0
    while tokens.take().type != "tr_close":
        inline = tokens.peek()
        content = inline.content if inline else ""
        found = raw.find(content, at) if content else -1
        start = found if found >= 0 else at
        at = start + len(content)
        if inline:
            inline.map = [line - reading.first_line, line - reading.first_line + 1]
        runs = without_pictures(runs_of(tokens, reading, start), reading)
        tokens.take()
        cells.append(Cell(join_lines(runs), Span(reading.ground.path, line, start + 1), header))
    return Row(tuple(cells), span_of(token, reading))
