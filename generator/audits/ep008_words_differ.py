"""EP008: an e-book that says other words than its source."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView, texts
from generator.views.words import difference
from generator.wording import reading_order


@audit("EP008", "epub", refs=("WCAG 1.3.2",), rows=("6 text fidelity",))
def words_differ(view: EpubView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a book whose words, in the order of its spine, are not those of the source.

    Nobody may be told less, or told something else, because of the format that they read.

    Bad: two chapters that changed places in the spine.

    Good: every word of the source, in its order, inside main.

    Source: WCAG 2.2 1.3.2; the sameness of all formats is our own rule.
    """
    organisation = collection.settings.organisation.name
    expected = reading_order(document, organisation, draft=collection.draft)
    different = difference(expected, texts(view))
    if different:
        yield Finding(document.span, different.message)
