"""SR001: unknown-key."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR001", refs=("easyread source format, front matter",))
def unknown_key(document: Document) -> Iterator[Finding]:
    """Flag a key of the front matter that we do not know.

    A slip of the keyboard would else be left out in silence.

    Bad: titel: Asthma

    Good: title: Asthma

    Source: easyread source format, front matter.
    """
    return reported(document, "unknown-key")
