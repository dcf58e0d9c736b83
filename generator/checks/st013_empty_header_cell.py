"""ST013: empty-header-cell."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Table, plain_text, walk
from generator.registry import rule


@rule(
    "ST013",
    refs=(
        "WCAG 2.2 1.3.1",
        "PDF/UA-1 7.5",
    ),
    severity=Severity.WARNING,
)
def empty_header_cell(document: Document) -> Iterator[Finding]:
    """Flag a column of a table without a header.

    A screen reader says the header with each cell. The corner above a header column may be empty.

    Bad: | Step | |

    Good: | Step | How long |

    Source: WCAG 2.2 1.3.1; PDF/UA-1 7.5.
    """
    for node in walk(document):
        if isinstance(node, Table):
            cells = node.header.cells[1:] if node.header_column else node.header.cells
            for cell in cells:
                if not plain_text(cell.children).strip():
                    yield Finding(cell.span, "column has no header", "say what the column holds")
