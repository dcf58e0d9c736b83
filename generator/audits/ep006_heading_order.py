"""EP006: headings of an e-book that skip a level."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, headings
from generator.views.order import heading_faults


@audit("EP006", "epub", refs=("WCAG 1.3.1", "WCAG 2.4.6"), rows=("FM-7",))
def heading_order(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a book without exactly one h1 first, or with a level skipped, over all its files.

    People who listen jump from heading to heading. A gap reads as a part that is missing.

    Bad: a title page with h1, then a chapter that begins with h3.

    Good: a title page with h1, then chapters that begin with h2.

    Source: WCAG 2.2 1.3.1 and 2.4.6; W3C, EPUB Accessibility Techniques 1.1, on headings.
    """
    for fault in heading_faults(headings(view)):
        yield Finding(document.span, fault)
