"""Earlier versions of documents: kept in a folder of their own, listed, never lost."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.site.records import Record

FOLDER = "versions"
_HREF = re.compile(rb'(?<=\shref=")[^"#:]+(?=["#])')
_UP = b"../../"  # from versions/0.3/ to the document's own folder

Entry = Mapping[str, Any]


def carried(earlier: Sequence[Entry], output: Path) -> list[Entry]:
    """Return the versions kept before, less the files that somebody has deleted."""
    kept = (
        {**v, "files": [f for f in v["files"] if (output / f["path"]).is_file()]} for v in earlier
    )
    return [version for version in kept if version["files"]]


def ended(
    earlier: Mapping[str, Entry], entries: Mapping[str, Entry], records: Mapping[str, Record]
) -> Iterator[tuple[str, list[Entry]]]:
    """Yield each document of which a version ends with this build, and that version's files.

    ``earlier`` and ``entries`` are the files before and after, by path. A version ends when
    an edition has another number, or another date where there is none, or is gone.
    """
    then, now = _by_work(earlier), _by_work(entries)
    for work, files in then.items():
        stays = work in records and _labels(files) <= _labels(now.get(work, []))
        if not stays:
            yield work, files


def _by_work(files: Mapping[str, Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for _, file in sorted(files.items()):
        found.setdefault(f"{file['group']}/{file['document']}", []).append(file)
    return found


def _labels(files: Sequence[Entry]) -> set[tuple[str, str]]:
    return {(f["edition"], str(f["version"] or f["updated"])) for f in files}


def keep(
    work: str, files: Sequence[Entry], output: Path, taken: Sequence[Entry]
) -> tuple[Entry, dict[str, bytes]]:
    """Return the entry of a version that has ended, and its files by where they go.

    Web pages have their links led from the new place to where they led before.
    """
    main = next((f for f in files if f["edition"] == "standard"), files[0])
    folder = _free(f"{work}/{FOLDER}/{_slug(main)}".removeprefix("./"), taken)
    names = {posixpath.basename(f["path"]) for f in files}
    moved: list[Entry] = []
    data: dict[str, bytes] = {}
    for file in files:
        bytes_ = _moved((output / file["path"]).read_bytes(), file, names)
        path = f"{folder}/{posixpath.basename(file['path'])}"
        data[path] = bytes_
        digest = hashlib.sha256(bytes_).hexdigest()
        moved.append({**file, "path": path, "bytes": len(bytes_), "sha256": digest})
    facts = {"document": work, "version": main["version"], "updated": main["updated"]}
    return {**facts, "folder": folder, "files": moved}, data


def _slug(file: Entry) -> str:
    named = re.sub(r"[^\w.-]+", "-", str(file["version"] or file["updated"]))
    return named.strip(".-") or "earlier"


def _free(folder: str, taken: Sequence[Entry]) -> str:
    """Return a folder that no kept version has: 0.3, then 0.3-2."""
    used = {version["folder"] for version in taken}
    numbered = (
        f"{folder}-{number}" if number > 1 else folder for number in range(1, len(used) + 2)
    )
    return next(name for name in numbered if name not in used)


def _moved(data: bytes, file: Entry, names: set[str]) -> bytes:
    if file["format"] != "html":
        return data
    return _HREF.sub(lambda m: m[0] if m[0].decode() in names else _UP + m[0], data)
