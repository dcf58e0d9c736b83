"""The picture catalogue: what there is, what each picture shows, and whose it is.

A catalogue is made of packs: folders with an index. The project's own pack is ``images/``
with its ``images.yaml``; each folder in it that has an ``images.yaml`` or a ``pack.json`` is a
pack too. Then come those of the starter. Of two pictures with one id the first counts.
"""

from __future__ import annotations

import difflib
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.bounded_yaml import Yaml, read_yaml
from generator.model import Problem, Span
from generator.pictures.entries import KIND, MAX_BYTES, TYPES, Pack, read_entry
from generator.pictures.names import LICENCES, SETS
from generator.pictures.picture import Concept, Picture

__all__ = ["Catalogue", "Concept", "Picture", "load_catalogue"]

INDEX = "images.yaml"
PACKED = "pack.json"
NOT = "-not"


@dataclass(frozen=True, eq=False)
class Catalogue:
    """All pictures of a project by id, and the ideas that some of them stand for.

    ``orphans`` are the files of the project's packs that no index names, by path.
    """

    pictures: Mapping[str, Picture] = field(default_factory=dict)
    concepts: tuple[Concept, ...] = ()
    orphans: tuple[str, ...] = ()

    def get(self, id: str) -> Picture | None:
        """Return a picture, or None. ``car-not`` is the picture ``car`` with a cross through it."""
        found = self.pictures.get(id)
        if found is None and id.endswith(NOT):
            bare = self.pictures.get(id.removesuffix(NOT))
            return replace(bare, id=id, crossed=True) if bare else None
        return found

    def near(self, id: str) -> tuple[str, ...]:
        """Return up to three ids that are written like ``id``, or that are found by it."""
        close = difflib.get_close_matches(id, self.pictures, n=3, cutoff=0.7)
        wanted = id.replace("-", " ")
        named = (p.id for p in self.pictures.values() if wanted in p.words)
        return tuple(dict.fromkeys((*close, *named)))[:3]

    def credits(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return what the licences of some pictures ask to be said, a sentence a set."""
        groups: dict[tuple[str, str], list[Picture]] = {}
        used = [found for id in dict.fromkeys(ids) if (found := self.get(id))]
        for picture in (picture for picture in used if not picture.credit):
            groups.setdefault((picture.style, picture.licence), []).append(picture)
        own = dict.fromkeys(picture.credit for picture in used if picture.credit)
        return (*(_credit(*key, groups[key]) for key in sorted(groups)), *sorted(own))


def _credit(style: str, licence: str, pictures: list[Picture]) -> str:
    authors = ", ".join(sorted({picture.author for picture in pictures}))
    changed = " Some were changed." if any(picture.changed for picture in pictures) else ""
    name = SETS.get(style, style or "Pictures")
    return f"{name}: pictures by {authors}. Licence: {LICENCES.get(licence, licence)}.{changed}"


def load_catalogue(folders: Sequence[Path], root: Path) -> tuple[Catalogue, tuple[Problem, ...]]:
    """Read the packs of each folder; of two pictures with one id the first counts.

    What is wrong with an entry is a problem with its place; the others are still read.
    Paths are given relative to ``root`` where they are below it.
    """
    pictures: dict[str, Picture] = {}
    concepts: dict[str, Concept] = {}
    orphans: list[str] = []
    problems: list[Problem] = []
    for pack in (pack for folder in folders for pack in _packs(folder, root)):
        yaml = _read_index(pack)
        problems += yaml.problems
        own = _pictures(yaml, pack, problems)
        for picture in own:
            pictures.setdefault(picture.id, picture)
        for concept in _concepts(yaml, pack, problems):
            concepts.setdefault(concept.name, concept)
        if pack.folder.is_relative_to(root):
            orphans += _orphans(pack, own, yaml)
    return Catalogue(pictures, tuple(concepts.values()), tuple(orphans)), tuple(problems)


def _packs(folder: Path, root: Path) -> Iterator[Pack]:
    """Yield the pack of a folder and those of the folders in it."""
    if not folder.is_dir():
        return
    yield _pack(folder, "", root)
    inner = sorted(p for p in folder.iterdir() if p.is_dir() and not p.is_symlink())
    for sub in inner:
        if (sub / PACKED).is_file() or (sub / INDEX).is_file():
            yield _pack(sub, sub.name, root)


def _pack(folder: Path, name: str, root: Path) -> Pack:
    index = folder / (PACKED if (folder / PACKED).is_file() else INDEX)
    below = index.is_relative_to(root)
    shown = index.relative_to(root).as_posix() if below else f"{folder.name}/{index.name}"
    with os.scandir(folder) as entries:
        files = frozenset(e.name for e in entries if e.is_file(follow_symlinks=False))
    return Pack(folder, name, shown, files)


def _read_index(pack: Pack) -> Yaml:
    if PACKED in pack.files:
        return _read_json(pack.folder / PACKED, pack.index)
    if INDEX not in pack.files:
        return Yaml({}, {})
    return read_yaml((pack.folder / INDEX).read_text("utf-8", "replace"), pack.index, kind=KIND)


def _read_json(path: Path, name: str) -> Yaml:
    def failed(message: str) -> Yaml:
        return Yaml({}, {}, (Problem(KIND, Span(name), message, "write the pack again"),))

    if path.stat().st_size > MAX_BYTES:
        return failed(f"file has {path.stat().st_size:,} bytes, limit {MAX_BYTES:,}")
    try:
        values = json.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        return failed(f"not valid JSON: {error}")
    return Yaml(values if isinstance(values, dict) else {}, {})


def _entries(yaml: Yaml, key: str, pack: Pack, problems: list[Problem]) -> list[Any]:
    entries = yaml.values.get(key) or []
    if isinstance(entries, list):
        return entries
    problem = Problem(KIND, Span(pack.index), f'"{key}" is not a list', "start each with -")
    problems.append(problem)
    return []


def _pictures(yaml: Yaml, pack: Pack, problems: list[Problem]) -> list[Picture]:
    pictures: dict[str, Picture] = {}
    for number, entry in enumerate(_entries(yaml, "pictures", pack, problems)):
        made = read_entry(entry, number, yaml, pack)
        if isinstance(made, Picture) and made.id in pictures:
            place = yaml.place(("pictures", number), Span(pack.index))
            made = Problem(KIND, place, f'picture "{made.id}" stands twice', "keep one of them")
        if isinstance(made, Problem):
            problems.append(made)
        else:
            pictures[made.id] = made
    return list(pictures.values())


def _concepts(yaml: Yaml, pack: Pack, problems: list[Problem]) -> Iterator[Concept]:
    for number, entry in enumerate(_entries(yaml, "concepts", pack, problems)):
        place = yaml.place(("concepts", number), Span(pack.index))
        if not isinstance(entry, dict) or not entry.get("concept") or not entry.get("picture"):
            hint = "write concept, picture and keywords"
            problems.append(Problem(KIND, place, "a concept has no name or no picture", hint))
            continue
        yield Concept(
            str(entry["concept"]),
            str(entry["picture"]),
            _words(entry.get("keywords")),
            _words(entry.get("synonyms")),
            str(entry.get("group", "")),
            _words(entry.get("beside")),
        )


def _words(given: Any) -> tuple[str, ...]:
    return tuple(str(word) for word in given) if isinstance(given, list) else ()


def _orphans(pack: Pack, pictures: list[Picture], yaml: Yaml) -> Iterator[str]:
    """Yield the pictures of a pack that its index does not name, right or wrong."""
    named = {picture.file for picture in pictures}
    listed = yaml.values.get("pictures")
    entries = listed if isinstance(listed, list) else []
    named |= {str(entry.get("file")) for entry in entries if isinstance(entry, dict)}
    parent = pack.index.rpartition("/")[0]
    for name in sorted(pack.files - named):
        if Path(name).suffix.lower() in TYPES:
            yield f"{parent}/{name}"
