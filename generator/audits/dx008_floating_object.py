"""DX008: an object in a Word file that is not in line with the text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView


@audit("DX008", "docx", refs=("Microsoft accessibility checker", "WCAG 1.3.2"), rows=("W-08",))
def floating_object(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a picture that floats, a text box, and a drawing of the old kind (VML).

    A screen reader passes over what floats, or says it in another place.

    Bad: <wp:anchor>, <w:txbxContent>, <w:pict>

    Good: <wp:inline>

    Source: Microsoft accessibility checker, objects in line with the text; WCAG 2.2 1.3.2.
    """
    for number, picture in enumerate(view.pictures, 1):
        if picture.kind != "inline":
            message = f"picture {number} is not in line with the text ({picture.kind})"
            yield Finding(document.span, message)
