"""Take a folder of pictures into a project as a pack, with what is known of each.

What a picture shows and whose it is comes, in this order, from a CSV table, from the caption
in the file (XMP, IPTC or EXIF), from what the user says of all, and from the name of the file,
unless a camera gave it. What nobody says is asked for: a picture whose licence is not known
stops a build (IM014). Imported again, a folder fills in what its pack does not say, and adds
its new pictures; what people have written there stays.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.bounded_yaml import read_yaml
from generator.captioning import BadTableError, Row, Taken, entries_of, id_of, own_table, rows
from generator.pack_index import (
    UnreadableIndexError,
    added,
    files_of,
    filled,
    unsaid,
    written,
)
from generator.pictures.entries import MAX_BYTES, TYPES
from generator.project import Project

INDEX = "images.yaml"
MAX_PICTURES = 20_000


_ASKED = {
    "alt": "Nothing says what {} shows",
    "licence": "Nothing says under which licence {} may be used",
    "author": "Nothing says who made {}",
    "source": "Nothing says where {} came from",
}


class ImportRefusedError(Exception):
    """The folder cannot be taken in; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What was done to a pack: its pictures, how many are new, and of how many what is unsaid.

    ``left_out`` are the names of files that are too large, ``others`` of those whose name
    another picture of the pack has.
    """

    pack: str
    count: int
    added: int
    unsaid: tuple[tuple[str, int], ...]
    left_out: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def import_folder(project: Project, folder: Path, table: Path | None, given: Row) -> Imported:
    """Copy the pictures of a folder into ``images/PACK`` and write their index, or add to it.

    Raises ``ImportRefusedError`` where there is none, or the pack's index cannot be read.
    """
    pack = given.get("pack") or id_of(folder.resolve().name)
    if id_of(pack) != pack:
        raise ImportRefusedError(f'"{pack}" cannot be a pack: use small letters and hyphens')
    target = project.root / "images" / pack
    if folder.resolve() == target.resolve():
        raise ImportRefusedError(f"{folder} is the pack itself: name the folder it came from")
    files = _pictures(folder)
    if not files:
        raise ImportRefusedError(f"{folder} holds no picture (SVG, PNG, JPEG or WebP)")
    try:
        entries = entries_of(files, rows(table or own_table(folder)), given)
    except BadTableError as error:
        raise ImportRefusedError(str(error)) from error
    small = [(path, entry) for path, entry in entries if path.stat().st_size <= MAX_BYTES]
    left = tuple(path.name for path, _ in entries if path.stat().st_size > MAX_BYTES)
    index = target / INDEX
    if not target.exists():
        text = written(entry for _, entry in small)
        _write(target, small, text)
        return _imported(pack, text, len(small), left)
    if not index.is_file():
        raise ImportRefusedError(f"images/{pack} is there and has no {INDEX}: give another --pack")
    return _update(target, small, left)


def _update(target: Path, entries: list[Taken], left: tuple[str, ...]) -> Imported:
    """Fill in what a pack does not say, and add the pictures that it does not have."""
    before = (target / INDEX).read_text("utf-8")
    listed = _files_of(before, target)
    fits = [one for one in entries if not _is_other(*one, target)]
    fresh = [(path, entry) for path, entry in fits if entry["file"] not in listed]
    text = added(filled(before, (e for _, e in fits)), [e for _, e in fresh])
    _files_of(text, target)
    for path, entry in fresh:
        shutil.copyfile(path, target / str(entry["file"]))
    _replace(target / INDEX, text)
    others = tuple(path.name for path, entry in entries if (path, entry) not in fits)
    return _imported(target.name, text, len(fresh), left, others)


def _files_of(text: str, target: Path) -> tuple[str, ...]:
    try:
        return files_of(text, f"images/{target.name}/{INDEX}")
    except UnreadableIndexError as error:
        raise ImportRefusedError(str(error)) from error


def _is_other(path: Path, entry: Mapping[str, object], target: Path) -> bool:
    """Tell whether the pack has another picture of the same name."""
    kept = target / str(entry["file"])
    return kept.is_file() and kept.read_bytes() != path.read_bytes()


def _imported(
    pack: str, text: str, added: int, left: tuple[str, ...], others: tuple[str, ...] = ()
) -> Imported:
    listed = read_yaml(text, INDEX).values["pictures"]
    return Imported(pack, len(listed), added, tuple(unsaid(listed)), left, others)


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


def _write(target: Path, entries: list[Taken], text: str) -> None:
    """Write a pack all at once: aside first, then moved into place."""
    aside = target.with_name(f".{target.name}.new")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    for path, entry in entries:
        shutil.copyfile(path, aside / str(entry["file"]))
    (aside / INDEX).write_text(text, encoding="utf-8")
    aside.rename(target)


def _replace(file: Path, text: str) -> None:
    aside = file.with_name(f".{file.name}.new")
    aside.write_text(text, encoding="utf-8")
    aside.replace(file)


def told(made: Imported) -> Iterator[str]:
    """Yield what was taken in, and what is still to be said of it."""
    yield f"images/{made.pack} has {_pictures_said(made.count)}, {made.added} of them new."
    for name in made.left_out:
        yield f"Left out {name}: larger than {MAX_BYTES // 1_000_000} MB."
    for name in made.others:
        yield f"Left out {name}: the pack has another picture of this name. Give it a new name."
    for key, count in made.unsaid:
        asked = _ASKED[key].format(_pictures_said(count))
        yield f"{asked}: write it in images/{made.pack}/{INDEX}."
    if any(key != "alt" for key, _ in made.unsaid):
        yield "Or import again with --licence, --author or --source, which hold for all of them."
        yield "A document that uses a picture without a known licence is not built."
    yield "What each picture shows (alt) is from its table, caption or name: read it through."


def _pictures_said(count: int) -> str:
    return "1 picture" if count == 1 else f"{count} pictures"
