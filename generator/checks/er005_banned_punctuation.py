"""ER005: banned-punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_HINTS = {
    ";": "make two sentences",
    "&": 'write "and"',
    "/": 'write "or" or "and"',
    "eg": 'write "for example", or "such as"',
    "ie": "say it in other words, or leave it out",
    "etc": "name them all, or leave it out",
}
_PATTERN = re.compile(r";|(?<!\bA)&|&(?!E\b)|/|\b(?:e\.\s?g|i\.\s?e|eg|ie|etc)\b\.?", re.IGNORECASE)


@rule(
    "ER005",
    languages=ENGLISH_ONLY,
    refs=(
        "Inclusion Europe, Information for all",
        "NHS digital service manual, punctuation and A to Z",
        "Australian Government Style Manual, Easy Read",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-15",),
)
def banned_punctuation(document: Document) -> Iterator[Finding]:
    """Flag a sign or a short form that is hard to read.

    Semicolons join ideas that are better apart. Few people know eg, ie and etc.

    Bad: Your doctor and/or nurse, e.g. at home; etc.

    Good: Your doctor or nurse. This can be at home.

    Source: Inclusion Europe, Information for all; NHS digital service manual, punctuation and A
    to Z; Australian Government Style Manual, Easy Read.
    """
    for found, span in matches(document, _PATTERN):
        said = found[0]
        hint = _HINTS[said if said in _HINTS else said.replace(".", "").lower()]
        yield Finding(span, f'"{said}" is hard to read', hint)
