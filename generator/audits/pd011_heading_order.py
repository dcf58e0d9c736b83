"""PD011: headings of a PDF that skip a level."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.order import heading_faults
from generator.views.pdf import PdfView, headings


@audit(
    "PD011", "pdf", refs=("PDF/UA-1 7.4", "WCAG 1.3.1"), rows=("7.4.2-1, 7.4.4-1 to -3", "NH-31")
)
def heading_order(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag headings that do not start at level 1, or that skip a level.

    People who listen jump from heading to heading. A gap reads as a part that is missing.

    Bad: H1, then H3.

    Good: H1, then H2, then H3.

    Source: ISO 14289-1 (PDF/UA-1) 7.4; WCAG 2.2 1.3.1.
    """
    for fault in heading_faults(headings(view)):
        yield Finding(document.span, fault)
