"""HT006: a table on a web page without headers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Table, plain_text, walk
from generator.registry import audit
from generator.views.html import HtmlView


@audit("HT006", "html", refs=("WCAG 1.3.1",), rows=("4.5 structure",))
def table_without_headers(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a table without header cells, with fewer than the source, or without their scope.

    A screen reader says the header with each cell. Without it, a table is a heap of words.
    The scope says whether a header heads its column or its row.

    Bad: <td>Who</td>

    Good: <th scope="col">Who</th>

    Source: WCAG 2.2 1.3.1.
    """
    given = [_headers(node) for node in walk(document) if isinstance(node, Table)]
    due = given if len(given) == len(view.tables) else [0] * len(view.tables)
    for number, (table, least) in enumerate(zip(view.tables, due, strict=True), 1):
        if not table.scopes:
            yield Finding(document.span, f"table {number} has no header cells")
        elif not all(table.scopes):
            yield Finding(document.span, f"table {number} has a header cell without scope")
        elif len(table.scopes) < least:
            message = f"table {number} has {len(table.scopes)} header cells, the source {least}"
            yield Finding(document.span, message)


def _headers(table: Table) -> int:
    """Return how many cells of a table are headers; a corner without words is none."""
    worded = sum(bool(plain_text(cell.children).strip()) for cell in table.header.cells)
    return worded + (len(table.rows) if table.header_column else 0)
