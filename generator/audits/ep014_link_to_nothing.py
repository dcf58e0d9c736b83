"""EP014: a link to a place that the e-book does not have."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, places
from generator.views.epub_package import is_remote, resolve


@audit("EP014", "epub", refs=("EPUB 3.3, 6.1",), rows=("NH-11",))
def link_to_nothing(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag a link inside the book that leads nowhere.

    The reader taps, and nothing happens. A link to another document has the whole address of
    its web page, as the book may be read anywhere.

    Bad: href="../asthma/asthma.html" in a book.

    Good: href="chapter-03.xhtml#triage" with <h3 id="triage"> in that file.

    Source: W3C, EPUB 3.3, 6.1; HTML Standard 7.4.6.3, finding the fragment.
    """
    known = places(view)
    for part in view.parts:
        for link in part.page.links:
            if not is_remote(link.target) and resolve(part.file, link.target) not in known:
                message = f'link "{link.text}" leads to "{link.target}", which is not in the book'
                yield Finding(document.span, message)
