"""AU001: a script for audio whose words are not those of the source."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.plain import BULLET, plain
from generator.registry import audit
from generator.views.ssml import SsmlView, texts
from generator.views.words import difference
from generator.wording import reading_order


@audit("AU001", "ssml", refs=("WCAG 2.2 1.3.2",), rows=("6 text fidelity", "FM-3"))
def words_differ(view: SsmlView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a script whose words, in order, are not those of the source.

    People get the same words in every format. The script has them without pictures; each cell
    of a table stands with the head of its column, and a link with its address.

    Bad: a script in which the last row of a table is missing.

    Good: every word of the source, in the order of the source.

    Source: WCAG 2.2 1.3.2.
    """
    words = plain(document, collection.settings.site, described="{}".format)
    name = collection.settings.organisation.name
    said = (_spoken(text) for text in reading_order(words, name, draft=collection.draft))
    found = difference(said, texts(view))
    if found:
        yield Finding(document.span, found.message, "build the file anew")


def _spoken(text: str) -> str:
    """Return a text without the bullet that nobody says."""
    return text.lstrip().removeprefix(BULLET)
