"""Audit finished files again, wherever they are: after a hand has been at them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.collection import Collection
from generator.diagnostics import Diagnostic
from generator.editions import made_from, prepare
from generator.model import Document, Edition, Status
from generator.rendering import audit, writers
from generator.views.words import UnreadableOutputError


@dataclass(frozen=True, slots=True)
class Audited:
    """What the audits found in some files. ``refused`` says which were not audited, and why."""

    documents: tuple[Document, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: int
    refused: tuple[str, ...] = ()


def made_files(collection: Collection, output: Path) -> Iterator[Path]:
    """Yield the files in the output folder that belong to a document of the project."""
    names = {_name(d, suffix) for d in _made(collection) for suffix in _suffixes()}
    yield from (p for p in sorted(output.rglob("*")) if p.is_file() and p.name in names)


def audit_files(
    collection: Collection, files: tuple[Path, ...], *, of: str = "", edition: Edition | None = None
) -> Audited:
    """Audit each file against the document that its name, or ``of`` and ``edition``, says."""
    documents: dict[str, Document] = {}
    found: list[Diagnostic] = []
    refused: list[str] = []
    for file in files:
        document = _document(collection, file, of, edition)
        if document is None:
            refused.append(f"{file}: its name is that of no document; say which one with --of")
            continue
        try:
            found += _audit(file, document, collection)
        except UnreadableOutputError as error:
            refused.append(f"{file}: {error}")
            continue
        documents[document.id] = document
    found.sort(key=lambda diagnostic: diagnostic.order)
    return Audited(
        tuple(documents.values()), tuple(found), len(files) - len(refused), tuple(refused)
    )


def _audit(file: Path, document: Document, collection: Collection) -> Iterator[Diagnostic]:
    format = _suffixes()[file.suffix.lower()]
    _, found = audit(file.read_bytes(), format, prepare(document, collection), collection)
    return (replace(one, message=f"{file}: {one.message}") for one in found)


def _document(
    collection: Collection, file: Path, of: str, edition: Edition | None
) -> Document | None:
    """Return the document of a file: by its name, or by what was said of it."""
    if file.suffix.lower() not in _suffixes():
        return None
    made = _made(collection)
    if of:
        wanted = edition or Edition.STANDARD
        return next((d for d in made if d.name == of and d.edition is wanted), None)
    return next((d for d in made if d.stem == file.stem), None)


def _made(collection: Collection) -> Iterator[Document]:
    """Yield every edition of which there may be files."""
    for document in collection.documents:
        if document.meta.status is not Status.UNDER_DEVELOPMENT:
            yield document
            yield from made_from(document)


def _suffixes() -> dict[str, str]:
    return {writer.suffix: format for format, writer in writers().items() if not writer.folder}


def _name(document: Document, suffix: str) -> str:
    return document.stem + suffix
