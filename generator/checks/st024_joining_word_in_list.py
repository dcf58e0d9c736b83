"""ST024: joining-word-in-list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.readability.items import listings
from generator.registry import ENGLISH_ONLY, rule

_JOINED = re.compile(r"[\s,;](and|or|and/or)[,;.\u2026]?\s*$", re.IGNORECASE)


@rule(
    "ST024",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, lists",),
    severity=Severity.WARNING,
    rows=("NH-08",),
)
def joining_word_in_list(document: Document) -> Iterator[Finding]:
    """Flag a list item that ends with "and" or "or".

    The word hangs at the end of a line, where many people do not see it. The line before the
    list says whether all items count or any of them.

    Bad: - your letter, and

    Good: Please bring all of these: - your letter

    Source: NHS digital service manual, lists.
    """
    for listing in listings(document):
        for item in listing.items:
            found = _JOINED.search(item.passage.text)
            if found and item.whole:
                message = f'list item ends with "{found[1]}"'
                hint = "take it out, and say in the line before the list if all or any count"
                yield Finding(item.passage.span(found.start(1)), message, hint)
