"""SR009: bad-settings."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR009", refs=("easyread source format, settings",))
def bad_settings(document: Document) -> Iterator[Finding]:
    """Flag settings, words or facts of the project that cannot be read.

    All documents depend on them.

    Bad: formats: [html, pfd]

    Good: formats: [html, pdf]

    Source: easyread source format, settings.
    """
    return reported(document, "bad-settings")
