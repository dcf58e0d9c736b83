"""DX010: a Word file that is locked."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit("DX010", "docx", refs=("Microsoft accessibility checker",), rows=("W-04",))
def locked_document(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a file that is protected, or a part of it that cannot be edited.

    Protection can stop a screen reader, and people must be able to make the letters larger.

    Bad: <w:documentProtection w:edit="readOnly" w:enforcement="1"/>

    Good: settings without protection.

    Source: Microsoft accessibility checker, document access is not restricted.
    """
    if view.protection:
        yield Finding(document.span, f"the file is locked ({view.protection})")
