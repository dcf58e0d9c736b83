"""HT006: a table on a web page without headers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView


@audit("HT006", "html", refs=("WCAG 1.3.1",), rows=("4.5 structure",))
def table_without_headers(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a table without header cells, or with header cells that do not say what they head.

    A screen reader says the header with each cell. Without it, a table is a heap of words.

    Bad: <td>Who</td>

    Good: <th scope="col">Who</th>

    Source: WCAG 2.2 1.3.1.
    """
    for number, table in enumerate(view.tables, 1):
        if not table.scopes:
            yield Finding(document.span, f"table {number} has no header cells")
        elif not all(table.scopes):
            yield Finding(document.span, f"table {number} has a header cell without scope")
