"""SR006: include-cycle."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR006", refs=("easyread source format, shared blocks",))
def include_cycle(document: Document) -> Iterator[Finding]:
    """Flag a shared block that takes itself in.

    It would never end.

    Bad: about.md holds {{ about }}

    Good: about.md holds words

    Source: easyread source format, shared blocks.
    """
    return reported(document, "include-cycle")
