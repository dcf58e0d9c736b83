"""DX003: a Word file without its language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.languages import is_rtl
from generator.model import Document, Foreign, walk
from generator.registry import audit
from generator.views.docx import DocxView


@audit("DX003", "docx", refs=("WCAG 3.1.1",), rows=("W-11",))
def missing_language(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a file whose styles do not say its language.

    The language chooses the voice of a screen reader, and the dictionary that checks the spelling.

    Bad: styles without w:lang.

    Good: <w:lang w:val="en-GB"/>

    Source: WCAG 2.2 3.1.1.
    """
    language = document.meta.language
    if view.language != language:
        found = f'has the language "{view.language}"' if view.language else "has no language"
        yield Finding(document.span, f'the file {found}, not "{language}"')
    if is_rtl(language) != view.rtl:
        way = "right to left" if is_rtl(language) else "left to right"
        yield Finding(document.span, f"the file does not run from {way}")
    parts = {node.language for node in walk(document) if isinstance(node, Foreign)}
    for other in sorted(parts - view.languages):
        yield Finding(document.span, f'the file has no part in the language "{other}"')
