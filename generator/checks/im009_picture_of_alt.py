"""IM009: picture-of-alt."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, picture_refs
from generator.registry import ENGLISH_ONLY, rule

_KINDS = "picture|image|photo|photograph|drawing|icon|illustration|graphic|symbol"
_PATTERN = re.compile(rf"(?:(?:an?|the)\s)?(?:{_KINDS})\s(?:of|showing)\b", re.IGNORECASE)


@rule(
    "IM009",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS digital service manual, images",
        "WCAG 2.2 1.1.1",
    ),
    severity=Severity.WARNING,
    rows=("ERP-9",),
)
def picture_of_alt(document: Document) -> Iterator[Finding]:
    """Flag alternative text that says that it is a picture.

    A screen reader has said so already.

    Bad: ![A picture of a phone](phone)

    Good: ![A phone](phone)

    Source: NHS digital service manual, images; WCAG 2.2 1.1.1.
    """
    for ref in picture_refs(document):
        found = _PATTERN.match(ref.alt.strip())
        if found:
            message = f'alternative text starts with "{found[0].strip()}"'
            yield Finding(ref.span, message, "start with what it shows")
