"""DX009: a table in a Word file with merged cells."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit("DX009", "docx", refs=("Microsoft accessibility checker", "WCAG 1.3.1"), rows=("W-06",))
def merged_cells(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a table with merged cells, or with a table inside it.

    A screen reader counts rows and columns. Merged cells make it say the wrong header.

    Bad: <w:gridSpan w:val="2"/>

    Good: one cell for each column in each row.

    Source: Microsoft accessibility checker, simple table structure; WCAG 2.2 1.3.1.
    """
    for number, table in enumerate(view.tables, 1):
        if table.merged:
            yield Finding(document.span, f"table {number} has {table.merged} merged cells")
        if table.nested:
            yield Finding(document.span, f"table {number} holds another table")
