"""TX001: a text file whose words are not those of the source."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.plain import plain
from generator.registry import audit
from generator.views.txt import TextView, texts
from generator.views.words import difference
from generator.wording import reading_order


@audit("TX001", "txt", refs=("WCAG 2.2 1.3.2",), rows=("FM-8",))
def words_differ(view: TextView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a text file whose words, in order, are not those of the source.

    People get the same words in every format. The text has them without pictures; each cell
    of a table stands with the head of its column, and a link with its address.

    Bad: a text in which the last row of a table is missing.

    Good: every word of the source, in the order of the source.

    Source: WCAG 2.2 1.3.2.
    """
    words = plain(document, collection.settings.site, described="[{}]".format)
    name = collection.settings.organisation.name
    found = difference(reading_order(words, name, draft=collection.draft), texts(view))
    if found:
        yield Finding(document.span, found.message, "build the file anew")
