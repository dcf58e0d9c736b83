"""PR022: a booklet that is too thick for staples."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.desk import SheetsView


@audit(
    "PR022", "desk", severity=Severity.WARNING, refs=("printers' artwork guides",), rows=("PR-13",)
)
def too_thick_for_staples(
    view: SheetsView, document: Document, *, most: int = 64
) -> Iterator[Finding]:
    """Flag a booklet of more than 64 pages that is to be stapled in the fold.

    It does not stay shut, and its inner pages stand out.

    Bad: 80 pages, stapled.

    Good: 64 pages, stapled; 80 pages, glued.

    Source: rulebook PR-13 (on paper of 80 grams; less on heavier).
    """
    pages = 2 * len(view.sides)
    if pages > most:
        message = f"the booklet has {pages} pages, and staples hold {most}"
        yield Finding(document.span, message, "have it glued, or make it shorter")
