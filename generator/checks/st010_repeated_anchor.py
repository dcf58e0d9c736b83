"""ST010: repeated-anchor."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import Heading, headings
from generator.registry import rule


@rule(
    "ST010",
    refs=(
        "WCAG 2.2 1.3.1",
        "HTML, the id attribute",
    ),
)
def repeated_anchor(document: Document) -> Iterator[Finding]:
    """Flag two headings with the same name for links.

    A link to that name leads to the first one only.

    Bad: ### Waiting {#wait} and ### While you wait {#wait}

    Good: ### Waiting {#wait} and ### While you wait {#while}

    Source: WCAG 2.2 1.3.1; HTML, the id attribute.
    """
    first: dict[str, Heading] = {}
    for _, heading in headings(document):
        earlier = first.setdefault(heading.id, heading)
        if earlier is not heading and heading.id:
            message = f'name "#{heading.id}" stands twice, first on line {earlier.span.line}'
            yield Finding(heading.span, message, f"give one its own: {{#{heading.id}-2}}")
