"""EP020: two places of a file of an e-book with one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.epub import EpubView


@audit("EP020", "epub", refs=("HTML 3.2.6", "WCAG 1.3.1"), rows=("FM-7",))
def duplicate_id(view: EpubView, document: Document) -> Iterator[Finding]:
    """Flag an id that stands twice in one file.

    A link to it leads to the first place only, and labels go to the wrong thing.

    Bad: id="triage" on two headings.

    Good: id="triage" and id="triage-2".

    Source: HTML Standard 3.2.6, the id attribute; WCAG 2.2 1.3.1.
    """
    for part in view.parts:
        for id, count in Counter(part.page.ids).items():
            if count > 1:
                yield Finding(document.span, f'the id "{id}" stands {count} times in {part.file}')
