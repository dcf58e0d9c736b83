"""ST018: deep-heading."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.parts import headings
from generator.registry import rule


@rule(
    "ST018",
    refs=("NHS digital service manual, headings",),
    severity=Severity.WARNING,
    rows=("NH-07",),
)
def deep_heading(document: Document, *, limit: int = 4) -> Iterator[Finding]:
    """Flag a heading that is too many levels down.

    Nobody keeps five levels in mind, and small headings look the same.

    Bad: ##### When the letter is late

    Good: #### When the letter is late

    Source: NHS digital service manual, headings.
    """
    for level, heading in headings(document):
        if level > limit:
            hint = "move it up, or say it in a paragraph"
            yield Finding(heading.span, f"heading is of level {level}, limit {limit}", hint)
