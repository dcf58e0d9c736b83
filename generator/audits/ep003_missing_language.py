"""EP003: an e-book, or a file of it, without its language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, values


@audit("EP003", "epub", refs=("EPUB 3.3, 5.5.3", "WCAG 3.1.1"), rows=("FM-7",))
def missing_language(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a book that does not say its language, or a file of it that does not.

    The language chooses the voice that reads aloud. Reading systems look at each file.

    Bad: <html xmlns="http://www.w3.org/1999/xhtml">

    Good: <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">

    Source: W3C, EPUB 3.3, 5.5.3; WCAG 2.2 3.1.1.
    """
    language, said = document.meta.language, values(view, "dc:language")
    given = [("book", said[0] if said else "")]
    given += [(f"file {part.file}", part.page.language) for part in view.parts]
    for what, found in given:
        if found != language:
            has = f'has the language "{found}"' if found else "has no language"
            yield Finding(document.span, f'the {what} {has}, not "{language}"')
