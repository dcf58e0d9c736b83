"""PD018: a table in an Easy Read PDF that holds no data."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, Table
from generator.model import walk as walk_document
from generator.registry import audit
from generator.views.pdf import PdfView, walk


@audit(
    "PD018",
    "pdf",
    refs=("Australian Government Style Manual, Easy Read", "WCAG 1.3.1"),
    editions=(Edition.EASY_READ,),
    rows=("ERL-15",),
)
def layout_table(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag more tables in the tags than the source has.

    A picture and its words that are tagged as a table are read as "table with 2 columns,
    row 1, column 1". The people who listen lose the words in between.

    Bad: each pair is a row of a Table tag.

    Good: a Figure tag, then a P tag for each line.

    Source: Australian Government Style Manual, Easy Read; WCAG 2.2 1.3.1.
    """
    tagged = sum(tag.type == "Table" for tag in walk(view.tree))
    tables = sum(isinstance(node, Table) for node in walk_document(document))
    if tagged > tables:
        message = f"the tags have {tagged} tables, the source {tables}"
        yield Finding(document.span, message, "tag pictures and words as Figure and P")
