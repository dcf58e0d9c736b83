"""ST002: two-titles."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import headings
from generator.registry import rule


@rule(
    "ST002",
    refs=(
        "NHS digital service manual, headings: one H1",
        "WCAG 2.2 1.3.1",
    ),
    rows=("NH-07",),
)
def two_titles(document: Document) -> Iterator[Finding]:
    """Flag a heading of level 1 in the body.

    The title of the front matter is the one heading of level 1.

    Bad: # Eating disorders

    Good: ## About this pathway

    Source: NHS digital service manual, headings: one H1; WCAG 2.2 1.3.1.
    """
    for level, heading in headings(document):
        if level == 1:
            message = "second heading of level 1, the title is the first"
            yield Finding(heading.span, message, "make it level 2: ##")
