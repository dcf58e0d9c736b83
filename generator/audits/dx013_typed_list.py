"""DX013: a list in a Word file that is typed and not set."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView

# The "o" is the mark of a second level in Word. No sentence begins with one.
_MARK = re.compile(
    r"(?:[-*\u00b7\u2013\u2022\u2023\u2043\u2192\u25a0\u25a1\u25aa\u25ba\u25cb\u25cf\u25e6"
    r"\u2713\u2714\u27a2\u27a4\uf0a7\uf0b7\uf0d8o]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s"
)
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
