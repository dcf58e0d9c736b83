"""EP004: an e-book that does not say how it can be read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, values

_NEEDED = (
    "dc:identifier",
    "dcterms:modified",
    "schema:accessMode",
    "schema:accessModeSufficient",
    "schema:accessibilityFeature",
    "schema:accessibilityHazard",
    "schema:accessibilitySummary",
)


@audit("EP004", "epub", refs=("EPUB Accessibility 1.1, 2.2", "EPUB 3.3, 5.5"), rows=("FM-7",))
def missing_metadata(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a book without identifier, date of change or accessibility metadata.

    By this, people see before they open a book whether they can read it: by ear, by touch or by
    sight.

    Bad: a book that names title and author only.

    Good: <meta property="schema:accessMode">textual</meta> and the other properties.

    Source: W3C, EPUB Accessibility 1.1, 2.2; EPUB 3.3, 5.5.3 to 5.5.5.
    """
    for name in _NEEDED:
        if not any(values(view, name)):
            yield Finding(document.span, f"the book has no {name}", "build the book anew")
