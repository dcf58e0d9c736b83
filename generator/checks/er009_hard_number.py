"""ER009: hard-number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_PERCENTAGE = re.compile(r"\d+(?:\.\d+)?\s?(?:%|per ?cent\b)")
_ROMAN = re.compile(r"\b(?=[XVI]{2,}\b)X{0,3}(?:IX|IV|V?I{0,3})\b")


@rule(
    "ER009",
    languages=ENGLISH_ONLY,
    refs=(
        "Inclusion Europe, Information for all",
        "NHS digital service manual, numbers",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-13",),
)
def hard_number(document: Document) -> Iterator[Finding]:
    """Flag a percentage or a Roman numeral.

    Most people find 1 in 4 easier than 25%.

    Bad: 25% of people, stage IV

    Good: 1 in 4 people, stage 4

    Source: Inclusion Europe, Information for all; NHS digital service manual, numbers.
    """
    for found, span in matches(document, _PERCENTAGE):
        yield Finding(span, f'percentage "{found[0]}"', "say it in numbers of people: 1 in 4")
    for found, span in matches(document, _ROMAN):
        yield Finding(span, f'Roman numeral "{found[0]}"', "write it in digits")
