"""DX001: a picture in a Word file without its alternative text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.docx import DocxView
from generator.views.order import lost_alternatives


@audit("DX001", "docx", refs=("Microsoft accessibility checker", "WCAG 1.1.1"), rows=("W-01",))
def picture_without_alt(view: DocxView, document: Document) -> Iterator[Finding]:
    """Flag a picture without alternative text, or with another one than in the source.

    A screen reader says "picture" and no more. A picture that only decorates must say so.

    Bad: <wp:docPr id="3" name="Picture 3"/>

    Good: <wp:docPr id="3" name="Picture 3" descr="A woman talks on the phone"/>

    Source: Microsoft accessibility checker, missing alternative text; WCAG 2.2 1.1.1.
    """
    for number, picture in enumerate(view.pictures, 1):
        if not (picture.alt or "").strip() and not picture.decorative:
            yield Finding(document.span, f"picture {number} has no alternative text")
    yield from lost_alternatives(document, (picture.alt for picture in view.pictures))
