"""What was built from what: ``output/manifest.json``."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from posixpath import normpath
from typing import Any

from generator.collection import Collection
from generator.diagnostics import Diagnostic
from generator.model import Document, Edition, picture_refs
from generator.rendering import Made, tools, writers

VERSION = 1


def file_path(document: Document, format: str) -> str:
    """Return where a file goes below the output folder: ``guides/x/x-easy-read.pdf``."""
    writer = writers()[format]
    folder = f"{document.group}/{document.name}/{writer.folder}"
    return normpath(f"{folder}/{document.stem}{writer.suffix}")


def file_entry(
    document: Document,
    format: str,
    made: Made,
    texts: Mapping[str, str],
    collection: Collection,
    findings: Iterable[Diagnostic],
) -> dict[str, Any]:
    """Describe one finished file.

    ``texts`` goes from project paths to the sources read; ``findings`` are those about the
    file and its source.
    """
    return {
        "path": file_path(document, format),
        "document": document.name,
        "group": document.group,
        "edition": str(document.edition),
        "format": format,
        "title": document.meta.title,
        "status": str(document.meta.status),
        "draft": collection.draft,
        "version": document.meta.version,
        "updated": _iso(document.meta.updated),
        "review": _iso(document.meta.review),
        "language": document.meta.language,
        "pages": made.pages,
        "bytes": len(made.data),
        "sha256": hashlib.sha256(made.data).hexdigest(),
        "sources": [
            {"path": path, "sha256": hashlib.sha256(texts[path].encode()).hexdigest()}
            for path in document.sources
            if path in texts
        ],
        "settings_sha256": collection.settings.digest,
        "co_produced": document.co_produced,
        "findings": dict(sorted(Counter(found.code for found in findings).items())),
        "pictures": _pictures(document, collection),
        "tools": tools(),
    }


def _iso(day: object) -> str:
    return day.isoformat() if hasattr(day, "isoformat") else ""


def _pictures(document: Document, collection: Collection) -> list[dict[str, Any]]:
    used = dict.fromkeys(ref.id for ref in picture_refs(document))
    pictures = (collection.catalogue.get(id) for id in used)
    return [
        {
            "id": picture.id,
            "author": picture.author,
            "licence": picture.licence,
            "source": picture.source,
            "changed": picture.changed,
            "sha256": picture.digest,
        }
        for picture in pictures
        if picture
    ]


def document_entries(documents: Iterable[Document]) -> list[dict[str, Any]]:
    """List every document of the project, those under development among them."""
    return [
        {
            "name": document.name,
            "group": document.group,
            "kind": str(document.meta.kind),
            "title": document.meta.title,
            "status": str(document.meta.status),
            "summary": document.meta.summary,
            "version": document.meta.version,
            "updated": _iso(document.meta.updated),
            "review": _iso(document.meta.review),
        }
        for document in documents
        if document.edition is Edition.STANDARD
    ]


def dump(
    documents: list[dict[str, Any]],
    files: Iterable[Mapping[str, Any]],
    site: Mapping[str, Any],
) -> bytes:
    """Return the manifest as JSON: same content, same bytes. ``site`` is what the site keeps."""
    ordered = sorted(files, key=lambda entry: str(entry["path"]))
    content = {"version": VERSION, "documents": documents, "files": ordered, "site": site}
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def read_files(path: Path) -> dict[str, dict[str, Any]]:
    """Return the files of an earlier manifest by path; none when there is none to read."""
    try:
        return {str(entry["path"]): dict(entry) for entry in _read(path)["files"]}
    except (KeyError, TypeError, ValueError):
        return {}


def read_site(path: Path) -> Mapping[str, Any]:
    """Return what an earlier manifest keeps for the site; nothing when it has none."""
    site = _read(path).get("site")
    return site if isinstance(site, dict) else {}


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
