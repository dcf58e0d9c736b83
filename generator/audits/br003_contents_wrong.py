"""BR003: a braille contents that leads to another page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.brf import BrailleView, bare, begins_on, listed


@audit("BR003", "brf", refs=("UKAAF, Braille standard",), rows=("FM-2",))
def contents_wrong(view: BrailleView, document: Document) -> Iterator[Finding]:
    """Flag a heading that the contents puts on a page where it does not begin.

    Nobody can glance through a braille volume: the contents is the way in.

    Bad: the contents says page 5, and the heading is on page 6.

    Good: the number in the contents is that of the page on which the heading begins.

    Source: UK Association for Accessible Formats, braille standard.
    """
    pages = {page.number: page for page in view.text_pages}
    for words, number in listed(view):
        page = pages.get(number)
        if page is None or bare(words) not in begins_on(page):
            message = f'the contents puts "{words}" on page {number}, where it does not begin'
            yield Finding(document.span, message, "build the file anew")
