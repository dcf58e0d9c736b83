"""SR003: unsupported-markup."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR003", refs=("CommonMark 0.31; easyread source format",))
def unsupported_markup(document: Document) -> Iterator[Finding]:
    """Flag markup that not every format can show.

    What cannot be shown in each format would be lost in one of them, so we say so.

    Bad: <b>Phone us</b>

    Good: **Phone us**

    Source: CommonMark 0.31; easyread source format.
    """
    return reported(document, "unsupported-markup")
