"""IM007: alt-length."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, picture_refs
from generator.registry import rule


@rule(
    "IM007",
    refs=("NHS digital service manual, images: up to 125 characters",),
    severity=Severity.WARNING,
    rows=("ERP-9", "NH-29"),
)
def alt_length(document: Document, *, low: int = 5, high: int = 125) -> Iterator[Finding]:
    """Flag alternative text that is very long or very short.

    A long one is tiring to hear, and a listener cannot skip through it. A short one says too
    little.

    Bad: ![It](phone)

    Good: ![A woman talks on the phone](phone)

    Source: NHS digital service manual, images: up to 125 characters.
    """
    for ref in picture_refs(document):
        count = len(ref.alt.strip())
        if count and not low <= count <= high:
            message = f"alternative text has {count} characters, from {low} to {high} are right"
            yield Finding(ref.span, message, "say what the picture shows in one short sentence")
