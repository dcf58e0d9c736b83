"""SR005: bad-allowance."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR005", refs=("easyread source format, letting a finding stand",))
def bad_allowance(document: Document) -> Iterator[Finding]:
    """Flag an allowance without the code of a rule or without a reason.

    A finding is let stand only when the next reader can see why.

    Bad: <!-- allow: ER001 -->

    Good: <!-- allow: ER001 the name of a medicine -->

    Source: easyread source format, letting a finding stand.
    """
    return reported(document, "bad-allowance")
