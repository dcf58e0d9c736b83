"""DX013: a list or a space in a Word file that is typed and not set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxParagraph, DocxView

_MARK = re.compile(r"(?:[-*\u00b7\u2022\u2013\u25aa\u25cf\uf0b7]|\d{1,2}[.)]|[a-z][.)])\s")
_AS_TYPED = frozenset({"CodeLines"})  # the author's own lines, shown as they are


@audit("DX013", "docx", refs=("Microsoft accessibility checker", "WCAG 1.3.1"), rows=("W-12",))
def typed_list(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a list mark that is typed, and two empty paragraphs in a row.

    A screen reader says how long a real list is. It says "blank" for each empty paragraph.

    Bad: a paragraph that begins with "- ".

    Good: a paragraph with w:numPr; space that the style gives.

    Source: Microsoft accessibility checker, repeated blank characters, and our own rule for
    lists; WCAG 2.2 1.3.1.
    """
    for paragraph in view.paragraphs:
        if _MARK.match(paragraph.text) and paragraph.style not in _AS_TYPED:
            message = f'"{paragraph.text[:40]}" begins with a typed list mark'
            yield Finding(document.span, message)
    for one, other in pairwise(view.paragraphs):
        if _is_blank(one) and _is_blank(other):
            yield Finding(document.span, "two empty paragraphs stand in a row")
            return


def _is_blank(paragraph: DocxParagraph) -> bool:
    """Tell whether a paragraph is empty; each cell of a table must hold one, empty or not."""
    return paragraph.is_empty and not paragraph.in_table
