"""BR002: a braille file whose pages do not fit the paper."""

from __future__ import annotations

from collections.abc import Iterator

from generator.braille.words import script_of
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.brf import BraillePage, BrailleView


@audit("BR002", "brf", refs=("UKAAF, Braille standard",), rows=("FM-2",))
def page_layout(view: BrailleView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a line or a page that is too long, and a page without its number in its turn.

    An embosser cuts a line that is too long, or begins a new one: then the next page begins in
    the middle of the paper. People find their place by the number of a page.

    Bad: a line of 43 cells on paper for 40.

    Good: lines of at most 40 cells, 25 to a page, the page's number at the end of the last.

    Source: UK Association for Accessible Formats, braille standard.
    """
    script = script_of(document, collection)
    front = sum(page.is_front for page in view.pages)
    for at, page in enumerate(view.pages):
        yield from _too_long(page, at + 1, document, script.sheet.cells, script.sheet.lines)
        number = at + 1 if at < front else at - front + 1
        wanted = ("p" if at < front else "") + script.cells(str(number))
        if page.number != wanted:
            message = f'page {at + 1} has the number "{page.number}", not "{wanted}"'
            yield Finding(document.span, message, "build the file anew")


def _too_long(
    page: BraillePage, number: int, document: Document, cells: int, lines: int
) -> Iterator[Finding]:
    longest = max((len(line) for line in page.lines), default=0)
    if longest > cells:
        yield Finding(document.span, f"page {number} has a line of {longest} cells, limit {cells}")
    if len(page.lines) + 1 > lines:
        message = f"page {number} has {len(page.lines) + 1} lines, limit {lines}"
        yield Finding(document.span, message)
