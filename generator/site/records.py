"""What the site remembers of each document, so that it can say what has changed.

A record is plain data, kept in the manifest. It is made when a document passes the gate; a
document that is held back keeps its record, as it keeps its files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from generator.collection import Collection
from generator.model import Document, Edition, Kind, Status
from generator.sections import portions
from generator.wording import status_line

Record = Mapping[str, Any]
_DESCRIBED = (
    *("group", "name", "kind", "title", "summary", "keywords", "language"),
    *("status", "version", "updated", "review"),
)
_COMPARED = ("title", "status", "version", "updated", "review", "parts", "forms")


def label(record: Record) -> str:
    """Return what tells a version from the one before it: its number, else its date."""
    return str(record["version"] or record["updated"])


def records(
    passed: Iterable[Document],
    entries: Sequence[Mapping[str, Any]],
    collection: Collection,
    earlier: Mapping[str, Record],
) -> dict[str, Record]:
    """Return the record of each document that has files, by its ``work``.

    ``passed`` are the editions that went through the gate; of all others ``earlier`` holds.
    """
    forms: dict[str, list[str]] = {}
    for entry in entries:
        forms.setdefault(f"{entry['group']}/{entry['document']}", []).append(_form(entry))
    fresh = {document.work for document in passed}
    known = {d.work: d for d in collection.documents if d.edition is Edition.STANDARD}
    made: dict[str, Record] = {}
    for work in sorted(forms):
        if work in known and (work in fresh or work not in earlier):
            record = _record(known[work], sorted(forms[work]), collection)
            made[work] = _with_past(record, earlier)
        elif work in earlier:
            made[work] = earlier[work]
    return made


def _form(entry: Mapping[str, Any]) -> str:
    return f"{entry['edition']}/{entry['format']}"


def _record(document: Document, forms: list[str], collection: Collection) -> dict[str, Any]:
    editions = list(collection.editions(document))
    meta = document.meta
    easy = next((d for d in editions if d.edition is Edition.EASY_READ), None)
    picture = (easy.meta.picture if easy else None) or meta.picture
    return {
        **described(document),
        "status": str(_status(meta.status, draft=collection.draft)),
        "easy": easy.meta.summary if easy else "",
        "easy_status": status_line(easy, draft=collection.draft) if easy else "",
        "picture": picture.id if picture else "",
        "alt": picture.alt if picture else "",
        "feedback": asdict(meta.feedback) if meta.feedback else {},
        "parts": {
            str(d.edition): [[p.kind, p.title, p.digest] for p in portions(d)] for d in editions
        },
        "forms": forms,
        "new": False,
        "past": None,
    }


def described(document: Document) -> dict[str, Any]:
    """Return what the site says of any document, with files or without."""
    meta = document.meta
    return {
        "group": document.group,
        "name": document.name,
        "kind": str(meta.kind),
        "title": meta.title,
        "summary": meta.summary,
        "keywords": list(meta.keywords),
        "language": meta.language,
        "status": str(meta.status),
        "version": meta.version,
        "updated": meta.updated.isoformat() if meta.updated else "",
        "review": meta.review.isoformat() if meta.review else "",
    }


def described_as(record: Record | None, file: Mapping[str, Any]) -> dict[str, Any]:
    """Return of a record what ``described`` says of a document.

    Where an older manifest has no record, its entry of a file says most of it.
    """
    if record:
        return {key: record[key] for key in _DESCRIBED}
    unknown = {"name": file["document"], "kind": str(Kind.GUIDE), "summary": "", "keywords": []}
    return {key: unknown[key] if key in unknown else file[key] for key in _DESCRIBED}


def _status(status: Status, *, draft: bool) -> Status:
    return Status.DRAFT if draft and status is Status.PUBLISHED else status


def _with_past(record: dict[str, Any], earlier: Mapping[str, Record]) -> Record:
    """Add what the document was in the version before this one, however often it was built."""
    before = earlier.get(f"{record['group']}/{record['name']}")
    if before is None:
        return {**record, "new": bool(earlier)}
    if (label(before), before["status"]) == (label(record), record["status"]):
        return {**record, "new": before["new"], "past": before["past"]}
    return {**record, "past": {key: before[key] for key in _COMPARED}}
