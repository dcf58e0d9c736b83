"""Which sheet a document's drawings are made for, in print."""

from __future__ import annotations

from dataclasses import replace

from generator.diagrams.items import BOOKLET, PORTRAIT, Sheet, large
from generator.model import Document, Edition, Kind

_EASY_READ = 16.0 / 10.5  # so that the names of the stages are as large as the text


def printed(document: Document, size: int) -> Sheet:
    """Return the room on a page of a document; ``size`` is that of large print in points."""
    if document.edition is Edition.LARGE_PRINT:
        return large(size)
    if document.edition is Edition.EASY_READ:
        return replace(PORTRAIT, width=PORTRAIT.width / _EASY_READ, scale=_EASY_READ)
    return BOOKLET if document.meta.kind is Kind.BOOKLET else PORTRAIT
