"""SR016: expired-allowance."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR016", refs=("easyread source format, letting a finding stand",), severity=Severity.WARNING)
def expired_allowance(document: Document) -> Iterator[Finding]:
    """Flag an allowance that is past its day.

    What it allowed is found again, so that a promise to mend it later is kept.

    Bad: <!-- allow: ER001 until 2026-01-31 we wait for the new name --> in March 2026

    Good: the same before the last day of January 2026

    Source: easyread source format, letting a finding stand.
    """
    return reported(document, "expired-allowance")
