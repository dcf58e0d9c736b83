"""PR019: a print shop's file that says something else than the web file."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import texts
from generator.views.shop import ShopView
from generator.views.words import difference
from generator.wording import reading_order


@audit("PR019", "shop", refs=("rulebook PR-15",), rows=("PR-15",))
def print_words_differ(
    view: ShopView, document: Document, collection: Collection
) -> Iterator[Finding]:
    """Flag a file for a print shop whose words, in order, are not those of the source.

    The web file is held to the same source, so the two say the same. Nobody may be told
    something else on paper.

    Bad: a phone number that was changed in the print file alone.

    Good: every word of the source, in its order.

    Source: rulebook PR-15.
    """
    organisation = collection.settings.organisation.name
    expected = reading_order(document, organisation, draft=collection.draft)
    different = difference(expected, texts(view.words))
    if different:
        yield Finding(document.span, different.message)
