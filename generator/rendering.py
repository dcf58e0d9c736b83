"""Make one file: write it, audit its bytes. Runs in this process or in a worker."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

from generator import __version__
from generator.checking import AUDITS, run_rule
from generator.collection import Collection
from generator.diagnostics import Diagnostic
from generator.model import Document, picture_refs
from generator.registry import Writer, load_rules, load_writers

WRITERS = "generator.writers"
_LIBRARIES = ("weasyprint", "python-docx", "pikepdf", "jinja2", "markdown-it-py", "textstat")
_READERS = MappingProxyType(
    {
        "html": "read_html",
        "pdf": "read_pdf",
        "docx": "read_docx",
        "txt": "read_txt",
        "brf": "read_brf",
        "epub": "read_epub",
        "ssml": "read_ssml",
        "desk": "read_desk",
        "shop": "read_shop",
        "ticket_data": "read_ticket_data",
    }
)


@dataclass(frozen=True, slots=True)
class Job:
    """One file to make: a prepared document, in one format. ``key`` names all it depends on.

    ``used`` is the finished file that this one is made from, if it was made just now.
    """

    document: Document
    collection: Collection
    format: str
    key: str
    used: bytes = b""


@dataclass(frozen=True, slots=True)
class Made:
    """A finished file: its bytes, what the audits found, and its pages (0 where it has none).

    ``fault`` is the traceback's last line when the program itself failed.
    """

    key: str
    data: bytes
    diagnostics: tuple[Diagnostic, ...] = ()
    pages: int = 0
    fault: str = ""


def writers() -> Mapping[str, Writer]:
    """Return all writers by format."""
    return load_writers(WRITERS)


def render_all(jobs: Sequence[Job]) -> list[Made]:
    """Write and audit the files of one edition in turn, each with the one that it is made from."""
    made: dict[str, Made] = {}
    for job in jobs:
        earlier = made.get(writers()[job.format].uses)
        made[job.format] = render(replace(job, used=earlier.data) if earlier else job)
    return list(made.values())


def render(job: Job) -> Made:
    """Write and audit one file. A fault of the program comes back as a value."""
    try:
        return _render(job)
    except Exception as error:  # noqa: BLE001 - one file's fault must not stop the others
        return Made(job.key, b"", fault=f"{type(error).__name__}: {error}")


def _render(job: Job) -> Made:
    used = {"used": job.used} if job.used else {}
    data = writers()[job.format].write(job.document, job.collection, **used)
    view, found = audit(data, job.format, job.document, job.collection)
    return Made(job.key, data, tuple(found), _pages(view))


def audit(
    data: bytes, format: str, document: Document, collection: Collection
) -> tuple[object, list[Diagnostic]]:
    """Return what is read of a finished file, and what the audits find in it.

    ``document`` is the edition as it was written. Raises ``UnreadableOutputError``.
    """
    view = _view(format, data)
    found: list[Diagnostic] = []
    for rule in load_rules(AUDITS).values():
        if rule.format == format and _for_edition(rule.editions, document):
            found += run_rule(
                rule, document, view, document, collection, settings=collection.settings
            )
    return view, found


def _for_edition(editions: tuple[object, ...], document: Document) -> bool:
    return not editions or document.edition in editions


def _view(format: str, data: bytes) -> object:
    if format not in _READERS:
        return None  # a paper for the office, which no rule is about
    module = import_module(f"generator.views.{format}")
    view: object = getattr(module, _READERS[format])(data)
    return view


def _pages(view: object) -> int:
    """Return how many pages a file has, about so many for Word; 0 for what has none."""
    return len(getattr(view, "pages", ())) or getattr(view, "length", 0)


def slim(collection: Collection) -> Collection:
    """Return the collection without the bodies of its documents, as writers need it."""
    documents = tuple(replace(document, blocks=()) for document in collection.documents)
    return replace(collection, documents=documents)


def key_of(document: Document, collection: Collection, format: str) -> str:
    """Return the SHA-256 of all that a file depends on: nothing else may change its bytes."""
    siblings = [
        (d.stem, d.edition, d.meta.title, d.meta.status) for d in collection.editions(document)
    ]
    siblings += [
        (d.id, d.edition, d.meta.language, d.meta.status) for d in collection.translations(document)
    ]
    pictures = [_picture_digest(ref.id, collection) for ref in picture_refs(document)]
    others = [name for name, made in writers().items() if made.takes(document)]
    parts = (
        format,
        others,
        collection.draft,
        _absent(document, collection) if format == "html" else "",
        document,
        siblings,
        pictures,
        collection.settings.digest,
        collection.settings.pdf,
        collection.settings.large_print,
        collection.settings.print,
        program_digest(),
        templates_digest(collection.roots),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _absent(document: Document, collection: Collection) -> list[str]:
    return sorted(path for path in collection.absent if path.startswith(f"{document.work}/"))


def _picture_digest(id: str, collection: Collection) -> str:
    picture = collection.catalogue.get(id)
    return picture.digest if picture else ""


_OF_THE_PROGRAM = frozenset({".py", ".tsv", ".txt", ".json", ".toml"})


@cache
def program_digest() -> str:
    """Return the hash of the program's own code and of the libraries that make the bytes."""
    package = Path(__file__).parent
    digest = hashlib.sha256(repr(tools()).encode())
    for path in sorted(package.rglob("*")):
        if (
            path.suffix in {".py", ".tsv", ".txt", ".json", ".toml"}
            and "_starter" not in path.parts
        ):
            digest.update(path.relative_to(package).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


@cache
def templates_digest(roots: tuple[Path, ...]) -> str:
    """Return the hash of the templates, style sheets and fonts."""
    digest = hashlib.sha256()
    for root in roots:
        for path in sorted((root / "templates").rglob("*")):
            if path.is_file():
                digest.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


@cache
def _versions() -> tuple[tuple[str, str], ...]:
    return (("easyread-generator", __version__), *((name, version(name)) for name in _LIBRARIES))


def tools() -> dict[str, str]:
    """Return the versions of this program and of the libraries that make the bytes."""
    return dict(_versions())
