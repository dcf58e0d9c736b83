"""DX004: headings of a Word file that skip a level."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView
from generator.views.order import heading_faults


@audit(
    "DX004",
    "docx",
    refs=("Microsoft accessibility checker", "WCAG 1.3.1", "WCAG 2.4.6"),
    rows=("W-03",),
)
def heading_order(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a file without exactly one heading of level 1 first, or with a level skipped.

    People who listen jump from heading to heading. A gap reads as a part that is missing.

    Bad: Heading 1, then Heading 3.

    Good: Heading 1, then Heading 2, then Heading 3.

    Source: Microsoft accessibility checker, heading styles in a logical order; WCAG 2.2
    1.3.1 and 2.4.6.
    """
    for fault in heading_faults(view.headings):
        yield Finding(document.span, fault)
