"""What is known of each picture of a folder, before it is one of the project's."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from io import StringIO
from pathlib import Path

from generator.pack_index import UNKNOWN, UNSAID
from generator.pictures.captions import caption

# What cameras, phones and scanners call their files
_CAMERA = re.compile(
    r"(?:img|image|dsc[a-z]?|dscn|pict?|pxl|photo|picture|scan|screenshot|untitled|wp|whatsapp|p)?"
    r"[-_ ]*(?:image|at|am|pm|edited|copy|[-_ .()0-9])*",
    re.IGNORECASE,
)
# A note of copyright says whose a picture is, and not that it may be used.
_LICENCE = re.compile(
    r"\bcc[ -]?(?:by|0|zero)\b|creative commons|public domain|open government|\blicen[cs]ed?\b"
    r"|\bogl\b|unsplash|pexels|pixabay",
    re.IGNORECASE,
)
# How the columns of known tables are called. Mulberry's symbols: symbol-en, category-en, tags.
_COLUMNS = {
    "file": ("file", "filename", "file name", "symbol-file", "image", "symbol-en"),
    "alt": ("alt", "alternative text", "description", "caption", "shows", "symbol-en", "name"),
    "words": ("words", "keywords", "tags", "tags-en", "category-en", "synonyms"),
    "licence": ("licence", "license", "rights"),
    "author": ("author", "artist", "creator", "photographer", "credit"),
    "source": ("source", "url", "origin"),
    "expires": ("expires", "licence until", "expiry"),
    "consent": ("consent", "release", "consent reference"),
    "consent_until": ("consent until", "consent_until", "release until"),
    "style": ("style", "type"),
    "age": ("age",),
}

Row = Mapping[str, str]
Taken = tuple[Path, dict[str, object]]


class BadTableError(Exception):
    """A table says nothing of any picture; the message says why."""


def own_table(folder: Path) -> Path | None:
    """Return the one CSV table of a folder; nothing where it has none or several."""
    tables = sorted(folder.glob("*.csv"))
    return tables[0] if len(tables) == 1 else None


def rows(table: Path | None) -> dict[str, Row]:
    """Return the rows of a table by the name of their file, without suffix, in small letters.

    Raises ``BadTableError`` where no column has the names of the files.
    """
    if table is None:
        return {}
    text = table.read_text("utf-8-sig", "replace")
    head = text.partition("\n")[0]
    read = csv.DictReader(StringIO(text, newline=""), delimiter="," if "," in head else ";")
    if not {str(name).strip().lower() for name in read.fieldnames or ()} & {*_COLUMNS["file"]}:
        raise BadTableError(f'{table.name} has no column of file names: call it "file"')
    found: dict[str, Row] = {}
    for raw in read:
        row = {str(k).strip().lower(): str(v or "").strip() for k, v in raw.items() if k}
        known = {key: _first(row, names) for key, names in _COLUMNS.items()}
        name = known["file"]
        if name:
            found[_stem(name)] = known
    return found


def _first(row: Row, names: tuple[str, ...]) -> str:
    return next((row[name] for name in names if row.get(name)), "")


def _stem(name: str) -> str:
    return re.sub(r"\.(?:svg|png|jpe?g|webp)$", "", name.strip().lower()).rpartition("/")[2]


def entries_of(
    files: list[Path], rows: Mapping[str, Row], given: Row
) -> list[tuple[Path, dict[str, object]]]:
    """Return what is known of each picture file, with an id of its own made from its name."""
    made: list[tuple[Path, dict[str, object]]] = []
    ids: set[str] = set()
    for path in files:
        id = base = id_of(path.stem) or "picture"
        number = 2
        while id in ids:
            id, number = f"{base}-{number}", number + 1
        ids.add(id)
        row = rows.get(_stem(path.name), {})
        made.append((path, _entry(id, path, row, given)))
    return made


def _entry(id: str, path: Path, row: Row, given: Row) -> dict[str, object]:
    inside = caption(path)
    is_named = not _CAMERA.fullmatch(path.stem)
    named = id.split("-") if is_named else []
    words = _words(row.get("words", "")) or list(inside.keywords) or named
    licence = inside.rights if _LICENCE.search(inside.rights) else ""
    entry: dict[str, object] = {
        "id": id,
        "file": f"{id}{path.suffix.lower()}",
        "alt": _alt(row.get("alt") or inside.text or (path.stem if is_named else "")),
        "words": words,
        "style": row.get("style") or given.get("style") or _style(path),
        "licence": row.get("licence") or licence or given.get("licence") or UNKNOWN,
        "author": row.get("author") or inside.author or given.get("author") or UNKNOWN,
        "source": row.get("source") or given.get("source") or UNKNOWN,
    }
    if inside.rights and not licence:
        entry["credit"] = inside.rights
    more = ("expires", "consent", "consent_until", "age")
    return entry | {key: row[key] for key in more if row.get(key)}


def _alt(said: str) -> str:
    words = (re.sub(r"[-_]+", " ", said) if " " not in said else said).split()
    return " ".join(words)[:1].upper() + " ".join(words)[1:] or UNSAID


def _words(text: str) -> list[str]:
    parts = re.split(r"[,;|]", text) if re.search(r"[,;|]", text) else text.split()
    return list(dict.fromkeys(part.strip().lower() for part in parts if part.strip()))


def _style(path: Path) -> str:
    return "photo" if path.suffix.lower() in {".jpg", ".jpeg", ".webp"} else "symbol"


def id_of(name: str) -> str:
    """Return a name as ids are written: "Front_Door" becomes "front-door"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
