"""List the documents of a project for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.model import Document, Edition


def listing(collection: Collection) -> Iterator[str]:
    """Yield a line for each document, group by group."""
    standard = [d for d in collection.documents if d.edition is Edition.STANDARD]
    width = max((len(d.name) for d in standard), default=0)
    for group in sorted({d.group for d in standard}):
        yield group
        for document in (d for d in standard if d.group == group):
            yield f"  {document.name:<{width}}  {_facts(document, collection)}"


def _facts(document: Document, collection: Collection) -> str:
    meta = document.meta
    editions = ", ".join(
        sorted((str(d.edition) for d in collection.editions(document)), reverse=True)
    )
    version = f" {meta.version}" if meta.version else ""
    if meta.status == "under development":
        return f"{meta.title} ({meta.status}: no files yet)"
    return f"{meta.title} ({meta.status}{version}; {editions})"
