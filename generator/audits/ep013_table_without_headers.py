"""EP013: a table in an e-book without headers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView
from generator.views.html import table_faults


@audit("EP013", "epub", refs=("WCAG 1.3.1",), rows=("FM-7",))
def table_without_headers(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a table without header cells, with fewer than the source, or without their scope.

    A screen reader says the header with each cell. Without it, a table is a heap of words.
    The scope says whether a header heads its column or its row.

    Bad: <td>Who</td>

    Good: <th scope="col">Who</th>

    Source: WCAG 2.2 1.3.1.
    """
    tables = [table for part in view.parts for table in part.page.tables]
    for fault in table_faults(document, tables):
        yield Finding(document.span, fault)
