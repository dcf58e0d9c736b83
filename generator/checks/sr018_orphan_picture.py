"""SR018: orphan-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Span
from generator.registry import rule
from generator.settings import SETTINGS


@rule("SR018", refs=("easyread picture catalogue",), severity=Severity.WARNING)
def orphan_picture(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a picture file in images/ that no index names.

    Nobody can use it, and nobody knows whose it is.

    Bad: images/entrance.jpg, and no entry in images/images.yaml

    Good: an entry that says what it shows, its licence and author

    Source: easyread picture catalogue.
    """
    if document.span.path == SETTINGS:
        for path in collection.catalogue.orphans:
            hint = "add it to images.yaml, or take the file away"
            yield Finding(Span(path), "this picture is in no index", hint)
