"""SR012: unused-allowance."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR012", refs=("easyread source format, letting a finding stand",), severity=Severity.WARNING)
def unused_allowance(document: Document) -> Iterator[Finding]:
    """Flag an allowance that allows nothing.

    It would hide the next finding of its kind.

    Bad: <!-- allow: ER001 a long name --> above a short sentence

    Good: no allowance above a short sentence

    Source: easyread source format, letting a finding stand.
    """
    return reported(document, "unused-allowance")
