"""PR020: sheets that read in another order than their document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.desk import SheetsView
from generator.views.pdf import texts
from generator.views.words import difference
from generator.wording import reading_order


@audit("PR020", "desk", refs=("rulebook PR-15",), rows=("PR-15", "PR-2"))
def sheet_words_differ(
    view: SheetsView, document: Document, collection: Collection
) -> Iterator[Finding]:
    """Flag sheets for a desk printer whose tags do not say the words of the source, in order.

    Somebody may open the sheets on a screen. They must be read as a booklet, not sheet by sheet.

    Bad: page 16 is read before page 1, because it is printed beside it.

    Good: the words from page 1 to page 16.

    Source: rulebook PR-15; WCAG 2.2 1.3.2.
    """
    organisation = collection.settings.organisation.name
    expected = reading_order(document, organisation, draft=collection.draft)
    different = difference(expected, texts(view.pages_in_order))
    if different:
        yield Finding(document.span, different.message)
