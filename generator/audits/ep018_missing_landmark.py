"""EP018: an e-book without its main parts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, places


@audit("EP018", "epub", refs=("EPUB 3.3, 7.4.5", "WCAG 2.4.1"), rows=("FM-7",))
def missing_landmark(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a book without the landmarks of contents and text, or a file without its main part.

    By landmarks, reading systems open a book where its text begins. The main part of a file is
    where screen readers begin to read.

    Bad: a book of which the navigation is a list of chapters only.

    Good: <nav epub:type="landmarks"> with "toc" and "bodymatter".

    Source: W3C, EPUB 3.3, 7.4.5; WCAG 2.2 1.3.1 and 2.4.1.
    """
    marks, known = view.landmarks or (), places(view)
    needed = {"toc", "bodymatter"} if _has_text(view) else {"toc"}
    for type in sorted(needed - {mark.type for mark in marks}):
        yield Finding(document.span, f'the book has no landmark "{type}"')
    for mark in marks:
        if mark.place not in known:
            yield Finding(document.span, f'the landmark "{mark.words}" leads nowhere')
    nav = {item.href for item in view.items if "nav" in item.properties}
    for part in view.parts:
        count = part.page.landmarks.count("main")
        if count != 1 and part.file not in nav:
            yield Finding(document.span, f"the file {part.file} has {count} main parts, not one")


def _has_text(view: EpubView) -> bool:
    """Tell whether a chapter with a heading of its own follows the title page."""
    return any(
        level > 1 for part in view.parts for level, _ in part.page.headings if part.page.flow
    )
