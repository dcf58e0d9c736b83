"""EP011: a picture in an e-book without its alternative text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView
from generator.views.order import lost_alternatives


@audit("EP011", "epub", refs=("WCAG 1.1.1",), rows=("FM-7",))
def picture_without_alt(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a picture without alternative text, or with another one than in the source.

    Without the attribute, a screen reader says the name of the file.

    Bad: <img src="pictures/phone.svg"/>

    Good: <img src="pictures/phone.svg" alt="A woman talks on the phone"/>

    Source: WCAG 2.2 1.1.1.
    """
    images = [image for part in view.parts for image in part.page.images]
    for image in images:
        if image.alt is None:
            message = f'picture "{image.source[:40]}" has no alternative text'
            yield Finding(document.span, message)
    yield from lost_alternatives(document, (image.alt for image in images))
