"""A project: a folder with source/, and what is read from it, within bounds."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from generator.collection import Collection, Organisation, Settings
from generator.editions import fill, labelled
from generator.model import Document, Edition, Kind, Meta, Problem, Span, Status
from generator.pictures.catalogue import Catalogue, load_catalogue
from generator.readers import Shared, read_document
from generator.readers.document import edition_of, group_of, name_of
from generator.readers.shared import BLOCKS
from generator.resources import starter_root
from generator.settings import SETTINGS, read_settings
from generator.shelf import Identity, Shelf
from generator.signoff import with_co_production

MAX_BYTES = 2_000_000
SHARED = "source/shared/"


@dataclass(frozen=True, slots=True)
class Project:
    """A folder that holds ``source/easyread.yaml``."""

    root: Path

    @property
    def output(self) -> Path:
        """Where finished files go."""
        return self.root / "output"

    @property
    def workshop(self) -> Path:
        """Where builds are made aside, and kept for the next one. Safe to delete."""
        return self.root / ".easyread"


def find_project(start: Path) -> Project | None:
    """Return the project that ``start`` is in, looking upwards, or None."""
    for folder in (start, *start.parents):
        if (folder / SETTINGS).is_file():
            return Project(folder)
    return None


def read_texts(project: Project) -> tuple[dict[str, str], list[Problem]]:
    """Return the texts of ``source/`` by project path, and a problem for each left out.

    A file is left out that is no UTF-8, too large, or leads out of the project by a link.
    """
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for path in _source_files(project.root / "source"):
        name = path.relative_to(project.root).as_posix()
        try:
            texts[name] = read_text(path, project.root)
        except ValueError as error:
            kind, message, hint = error.args
            problems.append(Problem(kind, Span(name), message, hint))
    return texts, problems


def _source_files(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if (Path(parent) / name).is_symlink()]
        for name in sorted([*files, *links]):
            if name.endswith((".md", ".yaml")) or name in links:
                yield Path(parent) / name


def read_text(path: Path, root: Path) -> str:
    """Read one source. Raises ``ValueError(kind, message, hint)`` when it is not to be taken."""
    if not path.resolve().is_relative_to(root.resolve()):
        raise ValueError("path-outside", "leads out of the project", "put the file itself here")
    if path.is_dir():
        raise ValueError("path-outside", "is a link to a folder", "put the files themselves here")
    data = path.read_bytes()
    if len(data) > MAX_BYTES:
        message = f"file has {len(data):,} bytes, limit {MAX_BYTES:,}"
        raise ValueError("unreadable-source", message, "divide it")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"not UTF-8 at byte {error.start}"
        raise ValueError("unreadable-source", message, "save it as UTF-8") from error


def is_document(path: str) -> bool:
    """Tell whether a project path is the source of a document."""
    return path.startswith("source/") and path.endswith(".md") and not path.startswith(SHARED)


def load(project: Project, *, today: date, draft: bool = False) -> tuple[Collection, Document]:
    """Read a whole project.

    Returns the collection, and a document that stands for the settings, the shared files
    and the picture catalogue: it has no blocks, only their problems.
    """
    texts, problems = read_texts(project)
    starter = starter_root()
    folders = list(dict.fromkeys((project.root / "images", starter / "images")))
    catalogue, bad_pictures = load_catalogue(folders, project.root)
    roots = tuple(dict.fromkeys((project.root, starter)))
    collection, common = collection_from_texts(texts, today=today, catalogue=catalogue)
    unread = tuple(_unread(p) for p in problems if is_document(p.span.path))
    others = (p for p in problems if not is_document(p.span.path))
    common = replace(common, problems=(*others, *common.problems, *bad_pictures))
    if unread:
        collection = replace(collection, documents=(*collection.documents, *unread))
    return replace(collection, roots=roots, draft=draft), common


def _unread(problem: Problem) -> Document:
    """Return what stands for a document that could not be read, so that its files are kept."""
    path = problem.span.path
    meta = Meta(Kind.GUIDE, path, Status.DRAFT)
    return Document(
        name_of(path), group_of(path), edition_of(path), meta, (), Span(path), (problem,)
    )


def collection_from_texts(
    texts: Mapping[str, str], *, today: date, catalogue: Catalogue | None = None
) -> tuple[Collection, Document]:
    """Make a collection of texts by project path; the pure part of ``load``."""
    settings, problems = read_settings(texts)
    blocks = {path: text for path, text in texts.items() if path.startswith(BLOCKS)}
    facts = {name: fact.value for name, fact in settings.facts.items()}
    facts["organisation.name"] = settings.organisation.name
    facts["organisation.short"] = settings.organisation.short
    shared = Shared(blocks, facts, settings.contacts)
    bare = Collection(settings, catalogue or Catalogue({}), (starter_root(),), today)

    @cache
    def read(path: str) -> Document:
        document = fill(labelled(read_document(path, texts, shared), settings), settings)
        return with_co_production(document, bare)

    paths = (path for path in sorted(texts) if is_document(path))
    identities = (Identity(p, group_of(p), name_of(p), edition_of(p)) for p in paths)
    shelf = Shelf(tuple(identities), read)
    return replace(bare, documents=shelf), common_document(problems)


def starter_collection(today: date) -> Collection:
    """Return a collection without documents: the pictures and templates that come with us."""
    starter = starter_root()
    catalogue, _ = load_catalogue([starter / "images"], starter)
    return Collection(Settings(Organisation("")), catalogue, (starter,), today)


def common_document(problems: list[Problem]) -> Document:
    """Return the stand-in for what all documents share, with its problems."""
    meta = Meta(Kind.GUIDE, "Settings")
    span = Span(SETTINGS)
    return Document("settings", "", Edition.STANDARD, meta, (), span, tuple(problems))
