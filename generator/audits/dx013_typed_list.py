"""DX013: a list in a Word file that is typed and not set."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView

_MARK = re.compile(r"(?:[-*\u00b7\u2022\u2013\u25aa\u25cf\uf0b7]|\d{1,2}[.)]|[a-z][.)])\s")
_AS_TYPED = frozenset({"CodeLines"})  # the author's own lines, shown as they are


@audit("DX013", "docx", refs=("WCAG 1.3.1",), rows=("W-12",))
def typed_list(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a list mark that is typed.

    A screen reader says how long a real list is, and where in it the reader is.

    Bad: a paragraph that begins with "- ".

    Good: a paragraph with w:numPr.

    Source: WCAG 2.2 1.3.1; that no mark is typed is our own rule.
    """
    for paragraph in view.paragraphs:
        if _MARK.match(paragraph.text) and paragraph.style not in _AS_TYPED:
            message = f'"{paragraph.text[:40]}" begins with a typed list mark'
            yield Finding(document.span, message)
