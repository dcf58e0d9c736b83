"""SR010: orphan-easy-read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR010", refs=("Australian Government Style Manual, Easy Read: publish both together",))
def orphan_easy_read(document: Document) -> Iterator[Finding]:
    """Flag an Easy Read source without its full document.

    Both editions are published together, and each links to the other.

    Bad: asthma.easy-read.md on its own

    Good: asthma.easy-read.md beside asthma.md

    Source: Australian Government Style Manual, Easy Read: publish both together.
    """
    return reported(document, "orphan-easy-read")
