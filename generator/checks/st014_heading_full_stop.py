"""ST014: heading-full-stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.parts import titles
from generator.registry import ENGLISH_ONLY, rule

_STOP = re.compile(r"(?<![.\u2026])\.(?=\s*$)")
# The stop belongs to a short form: "Open until 9 p.m."
_SHORT = re.compile(r"\b(?:[A-Za-z]|etc)\.\s*$")


@rule(
    "ST014",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, headings",),
    severity=Severity.WARNING,
    rows=("NH-07",),
)
def heading_full_stop(document: Document) -> Iterator[Finding]:
    """Flag a title or heading that ends with a full stop.

    A heading is a name for what follows. A stop makes it look like a sentence of the text.

    Bad: ## Getting help.

    Good: ## Getting help

    Source: NHS digital service manual, headings.
    """
    for _, title in titles(document):
        found = _STOP.search(title.text)
        if found and not _SHORT.search(title.text):
            yield Finding(
                title.span(found.start()), "heading ends with a full stop", "take the stop out"
            )
