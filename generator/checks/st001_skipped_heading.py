"""ST001: skipped-heading."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import headings
from generator.registry import rule


@rule(
    "ST001",
    refs=(
        "WCAG 2.2 1.3.1 and 2.4.6",
        "PDF/UA-1 7.4.2",
        "NHS digital service manual, headings",
    ),
    rows=("NH-07",),
)
def skipped_heading(document: Document) -> Iterator[Finding]:
    """Flag a heading that is more than one level below the one before it.

    People who use a screen reader move by headings. A level that is left out looks like a part
    that they missed.

    Bad: ## Access, then #### Referral

    Good: ## Access, then ### Referral

    Source: WCAG 2.2 1.3.1 and 2.4.6; PDF/UA-1 7.4.2; NHS digital service manual, headings.
    """
    before = 0 if document.prose else 1
    for level, heading in headings(document):
        if level > before + 1:
            message = f"heading of level {level} follows level {before}"
            yield Finding(
                heading.span, message, f"make it level {before + 1}: {'#' * (before + 1)}"
            )
        before = level
