"""HT001: a web page without a title."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView


@audit("HT001", "html", refs=("WCAG 2.4.2",), rows=("4.5 structure",))
def missing_title(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a page that has no title, or one without the name of the document.

    The title is the first thing that a screen reader says, and it names the tab.

    Bad: <title></title>

    Good: <title>Eating disorders</title>

    Source: WCAG 2.2 2.4.2.
    """
    title = document.meta.title
    if " ".join(title.split()) not in view.title:
        yield Finding(document.span, f'the page has the title "{view.title}", not "{title}"')
