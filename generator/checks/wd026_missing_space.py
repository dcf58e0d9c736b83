"""WD026: missing-space."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_ENDINGS = (
    "uk|org|com|net|gov|nhs|ac|eu|info|html|docx|pdf|json|yaml|toml|csv|xlsx|txt|epub|svg|png|jpg"
)
_PATTERN = re.compile(
    rf"(?<![\w.@/\\-])(?P<before>[A-Za-z]{{2,30}})(?P<sign>[.!?])"
    rf"(?P<after>(?!(?:{_ENDINGS})\b)(?:[A-Z][a-z]+|[a-z]{{4,30}}))(?=[\s,;:!?)]|\.(?:\s|$)|$)"
    r"|(?<![\w.])(?P<left>[a-z]{2,30}),(?P<right>[a-z]{2,30})(?![\w,])"
)


@rule(
    "WD026",
    languages=ENGLISH_ONLY,
    severity=Severity.WARNING,
    refs=("NHS digital service manual, punctuation",),
    rows=("ER-15", "NH-24"),
)
def missing_space(document: Document) -> Iterator[Finding]:
    """Flag two sentences or words with a mark but no space between them.

    It happens when words are moved. A screen reader reads the two words as one.

    Bad: from which we operate.wards, and teams

    Good: from which we operate. Wards and teams

    Source: NHS digital service manual, punctuation.
    """
    for found, span in matches(document, _PATTERN):
        yield Finding(span, f'no space in "{found[0]}"', "put a space after the mark")
