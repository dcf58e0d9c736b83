"""EP002: an e-book, or a file of it, without its title."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, values


@audit("EP002", "epub", refs=("EPUB 3.3, 5.5.3", "WCAG 2.4.2"), rows=("FM-7",))
def missing_title(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a book that has not the title of the document, or a file of it without one.

    The title of the book stands on the shelf. That of a file is the first thing that a screen
    reader says of it.

    Bad: <dc:title>Untitled</dc:title>

    Good: <dc:title>Eating disorders</dc:title>

    Source: W3C, EPUB 3.3, 5.5.3; WCAG 2.2 2.4.2.
    """
    title, said = " ".join(document.meta.title.split()), values(view, "dc:title")
    if not said or title not in said[0]:
        found = f'has the title "{said[0]}"' if said else "has no title"
        yield Finding(document.span, f'the book {found}, not "{title}"')
    for part in view.parts:
        if not part.page.title:
            yield Finding(document.span, f"the file {part.file} has no title")
