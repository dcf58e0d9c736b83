"""DX012: a link in a Word file that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit("DX012", "docx", refs=("WCAG 2.4.4",), rows=("W-05",))
def link_to_nothing(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a link that has no address, or leads to a bookmark that the file does not have.

    The reader clicks, and nothing happens.

    Bad: w:anchor="p2_triage" without a bookmark of that name.

    Good: w:anchor="p2_triage" with <w:bookmarkStart w:name="p2_triage"/>.

    Source: WCAG 2.2 2.4.4; ISO/IEC 29500-1 17.16.22, hyperlink.
    """
    places = {f"#{name}" for name in view.bookmarks}
    for link in view.links:
        if not link.target or (link.target.startswith("#") and link.target not in places):
            message = f'link "{link.text}" leads to "{link.target}", which is not in the file'
            yield Finding(document.span, message)
