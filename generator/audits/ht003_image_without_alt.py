"""HT003: a picture on a web page without its alternative text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView
from generator.views.order import lost_alternatives


@audit("HT003", "html", refs=("WCAG 1.1.1",), rows=("4.5 pictures",))
def image_without_alt(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag a picture without alternative text, or with another one than in the source.

    Without the attribute, a screen reader says the name of the file.

    Bad: <img src="phone.svg">

    Good: <img src="phone.svg" alt="A woman talks on the phone">

    Source: WCAG 2.2 1.1.1.
    """
    for image in view.images:
        if image.alt is None:
            message = f'picture "{image.source[:40]}" has no alternative text'
            yield Finding(document.span, message)
    yield from lost_alternatives(document, (image.alt for image in view.images))
