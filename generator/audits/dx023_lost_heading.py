"""DX023: lost-heading."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView
from generator.views.order import lost_headings


@audit("DX023", "docx", refs=("WCAG 1.3.1",), rows=("W-03",))
def lost_heading(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a heading that is only large letters in the file, or has another level.

    People who listen jump from heading to heading. One that is not marked as such is not there
    for them.

    Bad: a heading in the style Body Text, in bold.

    Good: a heading in the style Heading 2.

    Source: WCAG 2.2 1.3.1.
    """
    yield from lost_headings(document, view.headings)
