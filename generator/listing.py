"""List the documents of a project, for the terminal and for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from generator.collection import Collection
from generator.model import Document, Edition

_FILE = ("path", "edition", "format", "version", "pages", "bytes", "sha256")


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


def listing_json(collection: Collection, files: Iterable[Mapping[str, Any]]) -> str:
    """Return every document as JSON; ``files`` are the manifest's entries of the last build."""
    made = sorted(files, key=lambda entry: str(entry["path"]))
    standard = (d for d in collection.documents if d.edition is Edition.STANDARD)
    listed = [_entry(document, collection, made) for document in standard]
    listed.sort(key=lambda entry: (entry["group"], entry["name"]))
    return json.dumps({"version": 1, "documents": listed}, indent=1, ensure_ascii=False)


def _entry(
    document: Document, collection: Collection, files: list[Mapping[str, Any]]
) -> dict[str, Any]:
    meta = document.meta
    own = (f for f in files if (f["group"], f["document"]) == (document.group, document.name))
    editions = collection.editions(document)
    return {
        "name": document.name,
        "group": document.group,
        "kind": str(meta.kind),
        "title": meta.title,
        "summary": meta.summary,
        "status": str(meta.status),
        "version": meta.version,
        "updated": _iso(meta.updated),
        "review": _iso(meta.review),
        "language": meta.language,
        "editions": [{"edition": str(d.edition), "source": d.span.path} for d in editions],
        "files": [{key: file[key] for key in _FILE} for file in own],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
