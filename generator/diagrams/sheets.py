"""Which sheet a document's drawings are made for, in print."""

from __future__ import annotations

from generator.diagrams.items import BOOKLET, PORTRAIT, Sheet, large
from generator.model import Document, Edition, Kind


def printed(document: Document, size: int) -> Sheet:
    """Return the room on a page of a document; ``size`` is that of large print in points."""
    if document.edition is Edition.LARGE_PRINT:
        return large(size)
    return BOOKLET if document.meta.kind is Kind.BOOKLET else PORTRAIT
