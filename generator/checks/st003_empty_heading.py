"""ST003: empty-heading."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, plain_text
from generator.parts import headings
from generator.registry import rule


@rule(
    "ST003",
    refs=(
        "WCAG 2.2 2.4.6",
        "PDF/UA-1 7.4.2",
    ),
)
def empty_heading(document: Document) -> Iterator[Finding]:
    """Flag a heading without words.

    It is read out as a heading and leads to nothing.

    Bad: ##

    Good: ## Waiting

    Source: WCAG 2.2 2.4.6; PDF/UA-1 7.4.2.
    """
    for level, heading in headings(document):
        if not plain_text(heading.title).strip():
            message = f"heading of level {level} has no words"
            yield Finding(heading.span, message, "give it words, or take it out")
