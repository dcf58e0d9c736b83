"""SR008: bad-picture-entry."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule("SR008", refs=("Copyright, Designs and Patents Act 1988; easyread picture catalogue",))
def bad_picture_entry(document: Document) -> Iterator[Finding]:
    """Flag an entry of the picture catalogue that is not complete.

    A picture needs a file, words to find it by, an author and a licence.

    Bad: an entry without a licence

    Good: an entry with file, words, author and licence

    Source: Copyright, Designs and Patents Act 1988; easyread picture catalogue.
    """
    return reported(document, "bad-picture-entry")
