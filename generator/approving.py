"""Record that people have checked a document: ``easyread approve``."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from filelock import FileLock

from generator.checking import check_common, check_document
from generator.collection import Collection, SignOff, SignOffKind
from generator.diagnostics import Diagnostic, Severity
from generator.model import Document, Edition, Status
from generator.project import Project, load, read_text
from generator.signoff import SIGN_OFFS, Unit, names_a_person, units, whole
from generator.signoff.writing import UnusualFileError, with_record
from generator.wording import long_date

# What only a sign-off mends cannot keep one from being recorded.
_OWN = frozenset({"not-co-produced", "not-approved", "stale-sign-off", "unproved-claim"})
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of a check: ``group``, ``people`` and ``changes``, or a ``role``."""

    day: date
    edition: Edition | None = None
    group: str = ""
    people: int | None = None
    changes: str = ""
    paid: bool | None = None
    role: str = ""


class NotApprovedError(Exception):
    """The record is not written; the message says why, in plain words."""


def approve(project: Project, name: str, given: Given, *, today: date) -> list[str]:
    """Write the record of a check into the project; return what to say of it, line by line.

    Raises ``NotApprovedError`` for a slip in what was given and for a document with errors.
    """
    _check_given(given, today)
    project.workshop.mkdir(exist_ok=True)
    with FileLock(project.workshop / "approve.lock"):
        collection, common = load(project, today=today)
        _refuse_errors("the project's settings", check_common(common, collection))
        document = _find(project, collection, name, given)
        _refuse_errors(document.span.path, check_document(document, collection))
        parts = units(document, collection.catalogue)
        record = _record(document, parts, given)
        _write(project, record)
    return list(_said(document, parts, record))


def _check_given(given: Given, today: date) -> None:
    if bool(given.group.strip()) == bool(given.role.strip()):
        raise NotApprovedError(
            "say who checked it: --by-group for people with a learning disability, "
            "or --role for who answers for what it says"
        )
    if given.day > today:
        raise NotApprovedError(
            f"{long_date(given.day)} is still to come; give the day of the check"
        )
    if given.group and not (given.people and given.changes.strip()):
        raise NotApprovedError(
            "say how many people checked it with --people, and what was changed with --changed "
            '(--changed "Nothing" where they changed nothing)'
        )
    if given.role and (given.people or given.changes or given.paid is not None):
        raise NotApprovedError("--people, --changed and --paid go with --by-group, not with --role")
    if names_a_person(given.role):
        raise NotApprovedError(f'"{given.role}" is a person\'s name; give the role, not the name')


def _find(project: Project, collection: Collection, name: str, given: Given) -> Document:
    """Return the edition that was checked of the document ``name``: a name, an id or a path."""
    edition = given.edition or (Edition.EASY_READ if given.group else Edition.STANDARD)
    found = [d for d in collection.documents if name in {d.name, d.work}]
    if not found:
        found = [d for d in collection.documents if _is_at(d, Path(name), project)]
        edition = given.edition or (found[0].edition if found else edition)
    if not found:
        raise NotApprovedError(f'"{name}" is no document of this project; see "easyread list"')
    work = found[0].work
    if any(d.work != work for d in found):
        raise NotApprovedError(f'more than one document is named "{name}"; write {work}, say')
    document = next((d for d in found if d.edition is edition), None)
    if document is None:
        raise NotApprovedError(f'there is no {edition} edition of "{name}"; see --edition')
    if document.meta.status is Status.UNDER_DEVELOPMENT:
        raise NotApprovedError(f"{work} is under development: there is nothing to check yet")
    return document


def _is_at(document: Document, path: Path, project: Project) -> bool:
    return (project.root / document.span.path).resolve() == path.resolve()


def _refuse_errors(what: str, found: list[Diagnostic]) -> None:
    errors = [d for d in found if d.severity is Severity.ERROR and d.name not in _OWN]
    if errors:
        count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
        shown = [f"  line {d.span.line}: {d.message} [{d.code}]" for d in errors[:_SHOWN]]
        raise NotApprovedError("\n".join((f"{what}: {count} to mend first", *shown)))


def _record(document: Document, parts: tuple[Unit, ...], given: Given) -> SignOff:
    return SignOff(
        document.work,
        document.edition,
        SignOffKind.CO_PRODUCTION if given.group else SignOffKind.APPROVAL,
        given.day,
        whole(parts),
        tuple(part.entry for part in parts),
        given.group.strip(),
        given.people or 0,
        given.changes.strip(),
        given.paid,
        given.role.strip(),
    )


def _write(project: Project, record: SignOff) -> None:
    path = project.root / SIGN_OFFS
    try:
        text = read_text(path, project.root) if path.exists() else ""
        _replace(path, with_record(text, record), project.root)
    except UnusualFileError as error:
        message = "write its records one below another, as docs/source-format.md shows"
        raise NotApprovedError(f"{SIGN_OFFS} cannot take the record: {message}") from error
    except ValueError as error:
        _, message, hint = error.args
        raise NotApprovedError(f"{SIGN_OFFS}: {message}; {hint}") from error
    except OSError as error:
        raise NotApprovedError(f"cannot write {SIGN_OFFS}: {error.strerror}") from error


def _replace(path: Path, text: str, root: Path) -> None:
    """Write a file whole or not at all: a reader sees the old text or the new one."""
    if not path.parent.resolve().is_relative_to(root.resolve()):
        raise ValueError("path-outside", "leads out of the project", "put the folder itself here")
    path.parent.mkdir(exist_ok=True)
    aside = path.with_name(f".{path.name}.new")
    try:
        with aside.open("wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, aside)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def _said(document: Document, parts: tuple[Unit, ...], record: SignOff) -> Iterator[str]:
    day = long_date(record.date)
    if record.kind is SignOffKind.CO_PRODUCTION:
        people = "1 person" if record.people == 1 else f"{record.people} people"
        who, did = f"{record.group} ({people})", "checked"
    else:
        who, did = record.role, "approved"
    yield f"Recorded in {SIGN_OFFS}:"
    yield f'  {who} {did} "{document.meta.title}" ({document.edition}) on {day}.'
    if record.changes:
        yield f"  What was changed: {record.changes}"
    yield f"  What was {did}: {_counted(parts)}"
    yield "You confirm that they saw these words and pictures. Each edit makes the record stale."


def _counted(parts: tuple[Unit, ...]) -> str:
    """Count the parts by kind: 1 title, 8 headings, 31 pairs."""
    counts = Counter(part.kind for part in parts)
    return ", ".join(f"{n} {kind if n == 1 else _plural(kind)}" for kind, n in counts.items())


def _plural(kind: str) -> str:
    return {"box": "boxes", "point in time": "points in time"}.get(kind, f"{kind}s")
