"""The web site of all documents: index, Easy Read, A to Z, what is new, and a page for each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.collection import Collection
from generator.conformance import STATEMENT
from generator.model import Document, Edition, Status
from generator.site import versions
from generator.site.pages import pages
from generator.site.records import Record, described, described_as, records
from generator.site.works import taken_out, works

__all__ = ["Memory", "Site", "remembered", "site"]

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Memory:
    """What a manifest says of an earlier build: its files by path, and what the site keeps.

    ``records`` are by document, ``versions`` in the order in which they ended, ``pages``
    are the SHA-256 of the site's own files by path.
    """

    files: Mapping[str, Entry] = field(default_factory=dict)
    records: Mapping[str, Record] = field(default_factory=dict)
    versions: Sequence[Entry] = ()
    pages: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Site:
    """The site's files by path (None for one that stays), and what the manifest keeps of it."""

    files: Mapping[str, bytes | None]
    kept: Mapping[str, Any]


def remembered(files: Mapping[str, Entry], site: Mapping[str, Any]) -> Memory:
    """Return the memory that a manifest holds: its files by path, and its part ``site``."""
    return Memory(files, site.get("records", {}), site.get("versions", ()), site.get("pages", {}))


def site(
    passed: Iterable[Document],
    entries: Mapping[str, Entry],
    memory: Memory,
    collection: Collection,
    old: Path,
    *,
    keep: bool = False,
) -> Site:
    """Return all files of the site.

    ``passed`` are the editions that went through the gate now, ``entries`` the manifest's
    entries of all files that will be there, by path. ``old`` is the folder in which earlier
    files are found. With ``keep``, files of a version that ends are kept.
    """
    made = records(passed, list(entries.values()), collection, memory.records)
    listed = versions.carried(memory.versions, old)
    files: dict[str, bytes | None] = {f["path"]: None for v in listed for f in v["files"]}
    for work, gone in versions.ended(memory.files, entries, made) if keep else ():
        version, data = versions.keep(work, gone, old, listed)
        listed.append({**version, "facts": described_as(memory.records.get(work), gone[0])})
        files.update(data)
    known = works(made, _idle(collection), list(entries.values()), listed)
    alive = {work.id for work in known}
    lost = taken_out([version for version in listed if version["document"] not in alive])
    own = dict(pages(known, lost, collection, statement=STATEMENT if entries else ""))
    digests = {path: hashlib.sha256(data).hexdigest() for path, data in sorted(own.items())}
    return Site({**files, **own}, {"records": made, "versions": listed, "pages": digests})


def _idle(collection: Collection) -> Iterable[Record]:
    """Return what is said of each document under development."""
    return (
        described(d)
        for d in collection.documents
        if d.edition is Edition.STANDARD and d.meta.status is Status.UNDER_DEVELOPMENT
    )
