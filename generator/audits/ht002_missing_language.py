"""HT002: a web page without its language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.languages import is_rtl
from generator.model import Document, Foreign, walk
from generator.registry import audit
from generator.views.html import HtmlView


@audit("HT002", "html", refs=("WCAG 3.1.1",), rows=("4.5 structure",))
def missing_language(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a page that does not say its language.

    The language chooses the voice of a screen reader.

    Bad: <html>

    Good: <html lang="en-GB">

    Source: WCAG 2.2 3.1.1.
    """
    language = document.meta.language
    if view.language != language:
        found = f'has the language "{view.language}"' if view.language else "has no language"
        yield Finding(document.span, f'the page {found}, not "{language}"')
    if is_rtl(language) != (view.direction == "rtl"):
        way = "right to left" if is_rtl(language) else "left to right"
        yield Finding(document.span, f"the page does not run from {way}")
    parts = {node.language for node in walk(document) if isinstance(node, Foreign)}
    for other in sorted(parts ^ (view.languages - {language})):
        wrong = "has no part" if other in parts else "has a part"
        message = f'the page {wrong} in the language "{other}", unlike the source'
        yield Finding(document.span, message)
