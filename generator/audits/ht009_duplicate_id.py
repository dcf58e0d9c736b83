"""HT009: two places of a web page with one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.html import HtmlView


@audit("HT009", "html", refs=("HTML 3.2.6", "WCAG 1.3.1"), rows=("4.5 structure",))
def duplicate_id(view: HtmlView, document: Document) -> Iterator[Finding]:
    """Flag an id that stands twice.

    A link to it leads to the first place only, and labels go to the wrong thing.

    Bad: id="triage" on two headings.

    Good: id="triage" and id="triage-2".

    Source: HTML Standard 3.2.6, the id attribute; WCAG 2.2 1.3.1.
    """
    for id, count in Counter(view.ids).items():
        if count > 1:
            yield Finding(document.span, f'the id "{id}" stands {count} times')
