"""EP016: a file of an e-book that is missing, or that nobody comes to."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView
from generator.views.epub_package import XHTML_TYPE, is_remote


@audit("EP016", "epub", refs=("EPUB 3.3, 5.6", "EPUB 3.3, 5.7"), rows=("FM-7",))
def lost_file(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a file that is listed and not there, there and not listed, or not in the spine.

    The spine is the order in which a book is read. A chapter that is not in it is passed over by
    everybody who turns pages.

    Bad: a chapter in the list of files, without an itemref in the spine.

    Good: every text once in the spine, every file in the list.

    Source: W3C, EPUB 3.3, 5.6.1 and 5.7.1.
    """
    listed = {item.href for item in view.items}
    for item in view.items:
        if item.href not in view.files and not is_remote(item.href):
            yield Finding(document.span, f"the file {item.href} is listed, and is not there")
        elif item.media_type == XHTML_TYPE and view.spine.count(item.href) != 1:
            count = view.spine.count(item.href)
            yield Finding(document.span, f"{item.href} stands {count} times in the spine, not once")
    for file in view.files:
        if file not in listed:
            yield Finding(document.span, f"the file {file} is there, and is not listed")
