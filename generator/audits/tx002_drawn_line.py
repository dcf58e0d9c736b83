"""TX002: a text file with a line of signs."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.txt import TextView


@audit("TX002", "txt", refs=("UKAAF, Accessible text files",), rows=("FM-8",))
def drawn_line(view: TextView, document: Document) -> Iterator[Finding]:
    """Flag a line of signs, such as a row of stars.

    A screen reader says each of them: "star, star, star". An empty line parts two things as
    well, and is quiet.

    Bad: a row of 40 hyphens under a heading.

    Good: two empty lines before a heading, and one after it.

    Source: UK Association for Accessible Formats, accessible text files.
    """
    for line in view.signs:
        yield Finding(document.span, f'a line holds signs only: "{line.strip()[:20]}"')
