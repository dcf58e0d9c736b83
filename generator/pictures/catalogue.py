"""The picture catalogue: what there is, what each picture shows, and whose it is."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unicodedata import normalize

from generator.bounded_yaml import Yaml, read_yaml
from generator.model import Problem, Span

INDEX = "images.yaml"
KIND = "bad-picture-entry"
MAX_BYTES = 20_000_000
_NEEDED = ("id", "file", "alt", "licence", "author", "source")
_PLAIN = (*_NEEDED, "style")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_KNOWN = frozenset({*_NEEDED, "words", "style", "changed", "contains_text"})
_TYPES = MappingProxyType(
    {
        ".svg": "image/svg+xml",
        ".png": "image/png",
        ".jpg": "image/jpeg",
        ".jpeg": "image/jpeg",
        ".webp": "image/webp",
    }
)
_SETS = MappingProxyType(
    {
        "openmoji": "OpenMoji (openmoji.org)",
        "open-peeps": "Open Peeps (openpeeps.com)",
        "drawn": "Drawings of this program",
    }
)
_LICENCES = MappingProxyType(
    {
        "CC-BY-SA-4.0": "CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/",
        "CC-BY-4.0": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
        "CC0-1.0": "CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/",
    }
)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture. ``digest`` is the SHA-256 of its file; ``licence`` an SPDX name or words."""

    id: str
    file: str
    path: Path
    alt: str
    words: tuple[str, ...]
    style: str
    licence: str
    author: str
    source: str
    changed: bool
    digest: str
    media_type: str


@dataclass(frozen=True)
class Catalogue:
    """All pictures of a project by id."""

    pictures: Mapping[str, Picture] = field(default_factory=dict)

    def get(self, id: str) -> Picture | None:
        """Return a picture, or None."""
        return self.pictures.get(id)

    def near(self, id: str) -> tuple[str, ...]:
        """Return up to three ids that are written like ``id``, or that are found by it."""
        close = difflib.get_close_matches(id, self.pictures, n=3, cutoff=0.7)
        wanted = id.replace("-", " ")
        named = (p.id for p in self.pictures.values() if wanted in p.words)
        return tuple(dict.fromkeys((*close, *named)))[:3]

    def credits(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return what the licences of some pictures ask to be said, a sentence a set."""
        groups: dict[tuple[str, str], list[Picture]] = {}
        used = (self.pictures[id] for id in dict.fromkeys(ids) if id in self.pictures)
        for picture in used:
            groups.setdefault((picture.style, picture.licence), []).append(picture)
        return tuple(_credit(*key, groups[key]) for key in sorted(groups))


def _credit(style: str, licence: str, pictures: list[Picture]) -> str:
    authors = ", ".join(sorted({picture.author for picture in pictures}))
    changed = " Some were changed." if any(picture.changed for picture in pictures) else ""
    name = _SETS.get(style, style or "Pictures")
    return f"{name}: pictures by {authors}. Licence: {_LICENCES.get(licence, licence)}.{changed}"


def load_catalogue(folders: Sequence[Path], root: Path) -> tuple[Catalogue, tuple[Problem, ...]]:
    """Read the ``images.yaml`` of each folder; of two pictures with one id the first counts.

    What is wrong with an entry is a problem with its place; the others are still read.
    Paths are given relative to ``root`` where they are below it.
    """
    pictures: dict[str, Picture] = {}
    problems: list[Problem] = []
    for folder in folders:
        for picture in _read(folder, root, problems):
            pictures.setdefault(picture.id, picture)
    return Catalogue(pictures), tuple(problems)


def _read(folder: Path, root: Path, problems: list[Problem]) -> list[Picture]:
    index = folder / INDEX
    if not index.is_file():
        return []
    below = index.is_relative_to(root)
    name = index.relative_to(root).as_posix() if below else f"{folder.name}/{INDEX}"
    yaml = read_yaml(index.read_text("utf-8", "replace"), name, kind=KIND)
    problems += yaml.problems
    entries = yaml.values.get("pictures", [])
    if not isinstance(entries, list):
        problems.append(Problem(KIND, Span(name), '"pictures" is not a list', "start each with -"))
        return []
    pictures: dict[str, Picture] = {}
    for number, entry in enumerate(entries):
        made = _picture(entry, number, yaml, folder, name)
        if isinstance(made, Picture) and made.id in pictures:
            place = yaml.place(("pictures", number), Span(name))
            made = Problem(KIND, place, f'picture "{made.id}" stands twice', "keep one of them")
        if isinstance(made, Problem):
            problems.append(made)
        else:
            pictures[made.id] = made
    return list(pictures.values())


def _picture(entry: Any, number: int, yaml: Yaml, folder: Path, name: str) -> Picture | Problem:
    span = yaml.place(("pictures", number), Span(name))
    fault = _fault(entry)
    if fault:
        return Problem(KIND, span, fault[0], fault[1])
    path = folder / entry["file"]
    fault = _file_fault(path, folder, str(entry["id"]))
    if fault:
        return Problem(KIND, yaml.place(("pictures", number, "file"), span), fault[0], fault[1])
    return Picture(
        str(entry["id"]),
        entry["file"],
        path,
        str(entry["alt"]),
        tuple(str(word) for word in entry.get("words", ())),
        str(entry.get("style", "")),
        str(entry["licence"]),
        normalize("NFC", str(entry["author"])),
        str(entry["source"]),
        bool(entry.get("changed", False)),
        hashlib.sha256(path.read_bytes()).hexdigest(),
        _TYPES[path.suffix.lower()],
    )


def _fault(entry: Any) -> tuple[str, str] | None:
    """Say what is wrong with an entry, and what to do."""
    if not isinstance(entry, dict):
        return "an entry is not names and values", "write id, file, alt, licence, author, source"
    name = entry.get("id", "without an id")
    odd = [key for key in _PLAIN if isinstance(entry.get(key), (list, dict))]
    if odd or not isinstance(entry.get("file", ""), str):
        return f'the {(odd or ["file"])[0]} of picture "{name}" is not words', "write words"
    missing = [key for key in _NEEDED if not str(entry.get(key) or "").strip()]
    if missing:
        return f'picture "{name}" has no {" and no ".join(missing)}', "add what is missing"
    unknown = [str(key) for key in entry if key not in _KNOWN]
    if unknown:
        return (
            f'picture "{name}" has an unknown key "{unknown[0]}"',
            f"use {', '.join(sorted(_KNOWN))}",
        )
    if not _ID.fullmatch(str(name)):
        return f'the id "{name}" cannot be used', "use small letters, digits and hyphens"
    if not isinstance(entry.get("words", []), list):
        return f'the words of picture "{name}" are not a list', "write words: [one, two]"
    return None


def _file_fault(path: Path, folder: Path, id: str) -> tuple[str, str] | None:
    if not _within(path, folder):
        return f'the file of picture "{id}" leads out of {folder.name}/', "put the file there"
    if not _is_there(path):
        return f'picture "{id}" has no file {path.name}', "put the file there, or mend its name"
    if path.suffix.lower() not in _TYPES:
        return f'picture "{id}" is a {path.suffix} file', f"use {', '.join(sorted(_TYPES))}"
    if path.stat().st_size > MAX_BYTES:
        return (
            f'picture "{id}" has {path.stat().st_size:,} bytes, limit {MAX_BYTES:,}',
            "make it smaller",
        )
    return None


def _within(path: Path, folder: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):  # links in a ring, or a name that no disk takes
        return False


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that is too long for the disk
        return False
