"""DX016: space in a Word file that is typed and not set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxParagraph, DocxView

_BLANKS = re.compile(r"[ \t\u00a0]{2}")
_AS_TYPED = frozenset({"CodeLines"})  # the author's own lines, shown as they are


@audit(
    "DX016",
    "docx",
    severity=Severity.WARNING,
    refs=("Microsoft accessibility checker", "WCAG 2.2 1.3.1"),
    rows=("W-09",),
)
def blank_spacing(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag two empty paragraphs in a row, and two spaces or tabs in a row.

    A screen reader says "blank" for each empty paragraph. Words that spaces have put in
    their place go elsewhere when the letters are made larger.

    Bad: columns that are made with tabs.

    Good: a table; space that the style gives.

    Source: Microsoft accessibility checker, repeated blank characters; WCAG 2.2 1.3.1.
    """
    for one, other in pairwise(view.paragraphs):
        if _is_blank(one) and _is_blank(other):
            hint = "give the style space before or after"
            yield Finding(document.span, "two empty paragraphs stand in a row", hint)
            break
    for line in _lines(view):
        if _BLANKS.search(line):
            message = f'"{" ".join(line.split())[:40]}" has two spaces or tabs in a row'
            yield Finding(document.span, message, "use a table, or space that the style gives")


def _is_blank(paragraph: DocxParagraph) -> bool:
    """Tell whether a paragraph is empty; each cell of a table must hold one, empty or not."""
    return paragraph.is_empty and not paragraph.in_table


def _lines(view: DocxView) -> Iterator[str]:
    """Yield the letters of each paragraph of the text as they stand."""
    runs = (r for r in view.runs if r.paragraph >= 0 and r.style not in _AS_TYPED)
    for _, held in groupby(runs, key=lambda run: run.paragraph):
        yield "".join(run.text for run in held)
