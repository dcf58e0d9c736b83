"""WD005: block-capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.passages import KNOWN_ABBREVIATIONS, matches
from generator.registry import ENGLISH_ONLY, rule

_PATTERN = re.compile(r"\b[A-Z]{2,}(?: +(?:[A-Z] +)?[A-Z]{2,})+\b")


@rule(
    "WD005",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS digital service manual, formatting: no block capitals",
        "UKAAF clear print minimum standards",
    ),
    rows=("NH-10", "ERL-5", "CP-5"),
)
def block_capitals(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag words in block capitals.

    Words are known by their shape, and capitals all have the same one. Screen readers may spell
    them.

    Bad: DO NOT STOP taking it

    Good: Do not stop taking it

    Source: NHS digital service manual, formatting: no block capitals; UKAAF clear print minimum
    standards.
    """
    known = KNOWN_ABBREVIATIONS | set(collection.settings.abbreviations)
    for found, span in matches(document, _PATTERN):
        if not set(found[0].split()) <= known:
            hint = "write it in small letters"
            yield Finding(span, f'"{found[0]}" is in block capitals', hint)
