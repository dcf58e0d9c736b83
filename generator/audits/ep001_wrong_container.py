"""EP001: an e-book that does not say at its start what it is."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView

_TYPE = "application/epub+zip"


@audit("EP001", "epub", refs=("EPUB 3.3, 4.2",), rows=("FM-7",))
def wrong_container(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag an e-book of which the first file is not its type, stored plain.

    Reading systems know an e-book by these bytes. Without them, some refuse to open it. A file
    that was unpacked and zipped again by hand has lost them.

    Bad: a zip that begins with META-INF/container.xml.

    Good: a zip that begins with the file mimetype, not compressed.

    Source: W3C, EPUB 3.3, 4.2.6.3 (OCF ZIP container media type identification).
    """
    if view.type != _TYPE:
        message = f'the book does not begin with its type, "{_TYPE}", stored plain'
        yield Finding(document.span, message, "build the book anew, or zip mimetype first")
