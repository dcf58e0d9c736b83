"""SR004: unknown-block."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR004", refs=("easyread source format, shared blocks",))
def unknown_block(document: Document) -> Iterator[Finding]:
    """Flag a shared block, a shared fact or a kind of box that does not exist.

    Its words would be missing from every format.

    Bad: {{ crisis-halp }}

    Good: {{ crisis-help }}

    Source: easyread source format, shared blocks.
    """
    return reported(document, "unknown-block")
