"""WD007: avoided-word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import rule

_BETTER = {
    "bowel movement": "poo",
    "commence": "start",
    "facilitate": "help",
    "fever": "high temperature",
    "going forward": "from now on",
    "haemorrhage": "very heavy bleed",
    "immunisation": "vaccination",
    "in order to": "to",
    "incurable": "cannot be cured",
    "influenza": "flu",
    "medication": "medicine",
    "medications": "medicines",
    "mentally ill": "with a mental health condition",
    "nausea": "feeling sick",
    "prior to": "before",
    "prognosis": "outlook",
    "service user": "person",
    "service users": "people",
    "sms": "text message",
    "suffering from": "who have",
    "suffers from": "has",
    "telephone": "phone",
    "telephones": "phones",
    "utilise": "use",
    "vomiting": "being sick",
}
_PATTERN = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(_BETTER, key=len, reverse=True))})(?![\w-])", re.IGNORECASE
)


@rule(
    "WD007",
    refs=(
        "NHS digital service manual, A to Z of health writing",
        "GOV.UK style guide, words to avoid",
    ),
    severity=Severity.WARNING,
)
def avoided_word(document: Document) -> Iterator[Finding]:
    """Flag a word for which the NHS uses a plainer one.

    People understand the plainer word sooner, and it is the same in all documents.

    Bad: telephone, medication, service user

    Good: phone, medicine, person

    Source: NHS digital service manual, A to Z of health writing; GOV.UK style guide, words to
    avoid.
    """
    for found, span in matches(document, _PATTERN):
        better = _BETTER[found[0].lower()]
        yield Finding(span, f'"{found[0]}" has a plainer word', f'write "{better}"')
