"""HT006: a table on a web page without headers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView, table_faults


@audit("HT006", "html", refs=("WCAG 1.3.1",), rows=("4.5 structure",))
def table_without_headers(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a table without header cells, with fewer than the source, or without their scope.

    A screen reader says the header with each cell. Without it, a table is a heap of words.
    The scope says whether a header heads its column or its row.

    Bad: <td>Who</td>

    Good: <th scope="col">Who</th>

    Source: WCAG 2.2 1.3.1.
    """
    for fault in table_faults(document, view.tables):
        yield Finding(document.span, fault)
