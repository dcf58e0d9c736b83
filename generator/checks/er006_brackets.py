"""ER006: brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_PATTERN = re.compile(r"\([^)]*\)|\[(?!fill in:)[^\]]*\]")


@rule(
    "ER006",
    languages=ENGLISH_ONLY,
    refs=(
        "Inclusion Europe, Information for all",
        "Australian Government Style Manual, Easy Read",
    ),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-15",),
)
def brackets(document: Document) -> Iterator[Finding]:
    """Flag words in brackets.

    What stands in brackets is a second idea in the middle of the first.

    Bad: You can bring someone (a friend or carer).

    Good: You can bring a friend or carer.

    Source: Inclusion Europe, Information for all; Australian Government Style Manual, Easy Read.
    """
    for found, span in matches(document, _PATTERN):
        yield Finding(span, f'"{found[0]}" stands in brackets', "give it its own sentence")
