"""Take a folder of pictures into a project as a pack, with what is known of each.

What a picture shows and whose it is comes, in this order, from a CSV table, from the caption
in the file (IPTC or XMP), from what the user says of all, and from the name of the file. What
nobody says is asked for: a picture whose licence is not known stops a build (IM014).
"""

from __future__ import annotations

import csv
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.pictures.captions import caption
from generator.pictures.entries import MAX_BYTES, TYPES
from generator.project import Project

MAX_PICTURES = 20_000
UNKNOWN = "unknown"
_NEEDED = ("licence", "author", "source")
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


class ImportRefusedError(Exception):
    """The folder cannot be taken in; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A pack that was made: its folder, its pictures, and what is missing by picture."""

    pack: str
    count: int
    missing: Mapping[str, tuple[str, ...]]
    left_out: tuple[str, ...] = ()


def import_folder(project: Project, folder: Path, table: Path | None, given: Row) -> Imported:
    """Copy the pictures of a folder into ``images/PACK`` and write their index.

    Raises ``ImportRefusedError`` where there is none, or the pack is there already.
    """
    pack = given.get("pack") or _id(folder.resolve().name)
    target = project.root / "images" / pack
    if _id(pack) != pack:
        raise ImportRefusedError(f'"{pack}" cannot be a pack: use small letters and hyphens')
    if target.exists():
        raise ImportRefusedError(f"images/{pack} is there already: give another --pack")
    files = _pictures(folder)
    if not files:
        raise ImportRefusedError(f"{folder} holds no picture (SVG, PNG, JPEG or WebP)")
    rows = _rows(table or _own_table(folder))
    entries = _entries(files, rows, given)
    taken = [(path, entry) for path, entry in entries if path.stat().st_size <= MAX_BYTES]
    _write(target, taken)
    missing = {str(e["id"]): m for _, e in taken if (m := _missing(e))}
    left = tuple(path.name for path, _ in entries if path.stat().st_size > MAX_BYTES)
    return Imported(pack, len(taken), missing, left)


def _pictures(folder: Path) -> list[Path]:
    """Return the picture files of a folder and those in it; links are not followed."""
    found = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in TYPES and path.is_file() and not path.is_symlink()
    )
    if len(found) > MAX_PICTURES:
        message = f"{folder} holds {len(found):,} pictures, limit {MAX_PICTURES:,}: divide it"
        raise ImportRefusedError(message)
    return found


def _own_table(folder: Path) -> Path | None:
    tables = sorted(folder.glob("*.csv"))
    return tables[0] if len(tables) == 1 else None


def _rows(table: Path | None) -> dict[str, Row]:
    """Return the rows of a table by the name of their file, without suffix, in small letters."""
    if table is None:
        return {}
    text = table.read_text("utf-8-sig", "replace")
    found: dict[str, Row] = {}
    for raw in csv.DictReader(text.splitlines()):
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


def _entries(
    files: list[Path], rows: Mapping[str, Row], given: Row
) -> list[tuple[Path, dict[str, object]]]:
    made: list[tuple[Path, dict[str, object]]] = []
    ids: set[str] = set()
    for path in files:
        id = base = _id(path.stem) or "picture"
        number = 2
        while id in ids:
            id, number = f"{base}-{number}", number + 1
        ids.add(id)
        row = rows.get(_stem(path.name), {})
        made.append((path, _entry(id, path, row, given)))
    return made


def _entry(id: str, path: Path, row: Row, given: Row) -> dict[str, object]:
    inside = caption(path)
    words = _words(row.get("words", "")) or list(inside.keywords) or id.split("-")
    entry: dict[str, object] = {
        "id": id,
        "file": f"{id}{path.suffix.lower()}",
        "alt": _alt(row, inside.text, path),
        "words": words,
        "style": row.get("style") or given.get("style") or _style(path),
        "licence": row.get("licence") or inside.licence or given.get("licence") or UNKNOWN,
        "author": row.get("author") or inside.author or given.get("author") or UNKNOWN,
        "source": row.get("source") or given.get("source") or UNKNOWN,
    }
    more = ("expires", "consent", "consent_until", "age")
    return entry | {key: row[key] for key in more if row.get(key)}


def _alt(row: Row, inside: str, path: Path) -> str:
    said = row.get("alt") or inside or re.sub(r"[-_]+", " ", path.stem)
    said = re.sub(r"[-_]+", " ", said) if " " not in said else said
    return " ".join(said.split())[:1].upper() + " ".join(said.split())[1:]


def _words(text: str) -> list[str]:
    parts = re.split(r"[,;|]", text) if re.search(r"[,;|]", text) else text.split()
    return list(dict.fromkeys(part.strip().lower() for part in parts if part.strip()))


def _style(path: Path) -> str:
    return "photo" if path.suffix.lower() in {".jpg", ".jpeg", ".webp"} else "symbol"


def _id(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _missing(entry: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(key for key in _NEEDED if entry[key] == UNKNOWN)


def _write(target: Path, entries: list[tuple[Path, dict[str, object]]]) -> None:
    """Write a pack all at once: aside first, then moved into place."""
    aside = target.with_name(f".{target.name}.new")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    for path, entry in entries:
        shutil.copyfile(path, aside / str(entry["file"]))
    rows = "\n".join(f"- {json.dumps(e, ensure_ascii=False)}" for _, e in entries)
    (aside / "images.yaml").write_text(f"pictures:\n{rows}\n", encoding="utf-8")
    aside.rename(target)


def told(made: Imported) -> Iterator[str]:
    """Yield what was taken in, and what is still to be said of it."""
    yield f"Made images/{made.pack} with {made.count} pictures. Their index is its images.yaml."
    for name in made.left_out:
        yield f"Left out {name}: larger than {MAX_BYTES // 1_000_000} MB."
    lacking = {key: sum(key in m for m in made.missing.values()) for key in _NEEDED}
    for key, count in lacking.items():
        if count:
            yield f"{count} pictures have no {key}: write it there, or import again with --{key}."
    if any(lacking.values()):
        yield "A document that uses a picture without a known licence is not built."
    yield "What each picture shows (alt) is from its table, caption or name: read it through."
