"""DX002: a table in a Word file without a header row."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit("DX002", "docx", refs=("Microsoft accessibility checker", "WCAG 1.3.1"), rows=("W-02",))
def table_without_header_row(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a table whose first row is not marked as its header row.

    A screen reader says the header with each cell, and Word repeats it on each page.

    Bad: <w:tr> with bold words.

    Good: <w:tr><w:trPr><w:tblHeader/></w:trPr> …

    Source: Microsoft accessibility checker, tables specify column header information;
    WCAG 2.2 1.3.1.
    """
    for number, table in enumerate(view.tables, 1):
        if not any(table.header):
            yield Finding(document.span, f"table {number} has no header row")
