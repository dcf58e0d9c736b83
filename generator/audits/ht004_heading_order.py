"""HT004: headings of a web page that skip a level."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView
from generator.views.order import heading_faults


@audit("HT004", "html", refs=("WCAG 1.3.1", "WCAG 2.4.6"), rows=("4.5 structure",))
def heading_order(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a page without exactly one h1 first, or with a level skipped.

    People who listen jump from heading to heading. A gap reads as a part that is missing.

    Bad: h1, then h3.

    Good: h1, then h2, then h3.

    Source: WCAG 2.2 1.3.1 and 2.4.6.
    """
    for fault in heading_faults(view.headings):
        yield Finding(document.span, fault)
