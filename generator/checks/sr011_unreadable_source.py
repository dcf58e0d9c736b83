"""SR011: unreadable-source."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR011", refs=("RFC 3629 (UTF-8)",))
def unreadable_source(document: Document) -> Iterator[Finding]:
    """Flag a source that is not UTF-8 text or is too large.

    Its words cannot be read without guessing.

    Bad: a file saved as Windows-1252

    Good: a file saved as UTF-8

    Source: RFC 3629 (UTF-8).
    """
    return reported(document, "unreadable-source")
