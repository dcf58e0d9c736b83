"""WD022: old-standard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.passages import Passage, passages
from generator.registry import ENGLISH_ONLY, rule

_NUMBER = re.compile(r"\b(?:DCB|SCCI)[ -]?1605\b")
_NEW_NUMBER = re.compile(r"\bDAPB[ -]?1605\b")
_STANDARD = re.compile(
    r"\b(?:Accessible Information Standard|AIS|(?:DCB|SCCI)[ -]?1605|DAPB[ -]?1605)\b",
    re.IGNORECASE,
)
_STEPS = re.compile(
    r"\b(?:five|5)(?:[ -](?:key|main|simple))?[ -](?:steps?|stages|requirements)\b", re.IGNORECASE
)
_HISTORY = re.compile(
    r"\b(?:had|used to|was|were|first|old|earlier|before|until|formerly|replaced|no longer|not)\b",
    re.IGNORECASE,
)


@rule(
    "WD022",
    languages=ENGLISH_ONLY,
    refs=("Accessible Information Standard, DAPB1605 Amd 30/2025",),
    rows=("AIS-1",),
)
def old_standard(document: Document) -> Iterator[Finding]:
    """Flag words about the Accessible Information Standard as it was before 2025.

    Its number is now DAPB1605, and it has a sixth step: to review what a person needs. Who works
    by the old one leaves that step out.

    Bad: The Accessible Information Standard (DCB1605) has five steps.

    Good: The Accessible Information Standard (DAPB1605) has 6 steps.

    Source: Accessible Information Standard, DAPB1605 Amd 30/2025.
    """
    before = False
    for part in passages(document):
        named = _STANDARD.search(part.text) is not None
        if named:
            yield from _old_numbers(part)
        if (named or before) and not _HISTORY.search(part.text):
            for found, span in part.find(_STEPS):
                message = f'"{found[0]}": the Accessible Information Standard has 6 since 2025'
                steps = "identify, record, flag, share, meet, review"
                yield Finding(span, message, f"name all 6: {steps}")
        before = named


def _old_numbers(part: Passage) -> Iterator[Finding]:
    if not _NEW_NUMBER.search(part.text):
        for found, span in part.find(_NUMBER):
            yield Finding(span, f'"{found[0]}" is the number before 2025', 'write "DAPB1605"')
