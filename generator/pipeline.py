"""check() and build(): the only place where the stages meet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock

from generator import history, publishing
from generator.checking import Checked, check_common, check_document
from generator.collection import Collection
from generator.diagnostics import Diagnostic
from generator.model import Document, Status
from generator.project import Project, collection_from_texts, load
from generator.readability.regression import Measures, measures
from generator.readers import read_prose
from generator.shelf import Identity, identities_of
from generator.workshop import Store

if TYPE_CHECKING:
    from generator.comparing import Comparison
    from generator.orders import Order, Progress, Request
    from generator.pictures.picture import Picture

__all__ = [
    "Built",
    "Checked",
    "NoSuchDocumentError",
    "Since",
    "build",
    "check",
    "select",
    "since",
]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did. ``held`` are the names of documents that the gate kept back.

    ``wanted`` are the documents that the request named: its findings are theirs. ``lacking``
    says which formats cannot be made on this machine.
    """

    checked: Checked
    wanted: tuple[Document, ...] = ()
    written: tuple[str, ...] = ()
    rendered: int = 0
    reused: int = 0
    held: tuple[str, ...] = ()
    changed: bool = False
    audit: tuple[Diagnostic, ...] = ()
    faults: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """The findings of checks and audits, in order of place."""
        of_checks = (d for document in self.wanted for d in self.checked.found[document.id])
        every = {*of_checks, *self.checked.common, *self.audit}
        return sorted(every, key=lambda diagnostic: diagnostic.order)


class NoSuchDocumentError(Exception):
    """A path on the command line is no document of the project."""


def check(
    project: Project,
    paths: tuple[Path, ...],
    *,
    today: date,
    draft: bool,
    since: Since | None = None,
) -> Checked:
    """Read the project and run the checks over the documents at ``paths`` (all if none).

    ``since`` leaves out documents that have not changed, and says what the others were like.
    """
    collection, common = load(project, today=today, draft=draft)
    if since:
        collection = replace(collection, before=since.measures)
    texts = [path for path in paths if _is_prose(path, project)]
    documents = select(collection, project, tuple(p for p in paths if p not in texts))
    if texts:
        kept = documents if len(texts) < len(paths) else ()
        documents = (*kept, *(read_prose(str(p), p.read_text("utf-8", "replace")) for p in texts))
    if since and since.changed is not None:
        documents = tuple(d for d in documents if _has_changed(d, since.changed))
    found = {d.id: tuple(check_document(d, collection)) for d in documents}
    return Checked(collection, documents, found, tuple(check_common(common, collection)))


@dataclass(frozen=True, slots=True)
class Since:
    """What documents measured before, by id, and the sources changed since (None: all)."""

    measures: Mapping[str, Measures]
    changed: frozenset[str] | None = None


def since(
    project: Project, revision: str | None, past: history.Past | None, *, today: date
) -> Since | None:
    """Return what the project was like at a revision of git, or by its baseline, or None.

    Raises ``HistoryError`` where git cannot tell.
    """
    if revision is None:
        return Since(past.measures) if past else None
    revision = history.check_revision(revision)
    changed = history.changed_since(project.root, revision)
    then, _ = collection_from_texts(history.texts_at(project.root, revision), today=today)
    return Since({d.id: measures(d) for d in then.documents}, frozenset(changed))


def diff(
    project: Project, revision: str, paths: tuple[Path, ...], *, today: date
) -> tuple[Comparison, str]:
    """Return what changed in the documents at ``paths`` since a revision, and who publishes them.

    Raises ``HistoryError`` where git cannot tell, ``NoSuchDocumentError`` for a wrong path.
    """
    from generator.comparing import compare  # noqa: PLC0415 - check starts without it

    revision = history.check_revision(revision)
    now, _ = load(project, today=today)
    texts = history.texts_at(project.root, revision)
    then, _ = collection_from_texts(texts, today=today, catalogue=now.catalogue)
    files = history.pictures_changed(project.root, revision)
    redrawn = frozenset(
        p.id for p in now.catalogue.pictures.values() if _is_among(p, files, project)
    )
    wanted = select(now, project, paths)
    found = compare(then, now, wanted, revision=revision, redrawn=redrawn, whole=not paths)
    return found, now.settings.organisation.name


def _is_among(picture: Picture, files: set[str], project: Project) -> bool:
    path = picture.path
    return path.is_relative_to(project.root) and path.relative_to(project.root).as_posix() in files


def _has_changed(document: Document, changed: frozenset[str]) -> bool:
    """Tell whether a document or something that all documents share has changed."""
    shared = any(path.endswith(".yaml") for path in changed)
    return shared or bool(changed.intersection((document.span.path, *document.sources)))


def _is_prose(path: Path, project: Project) -> bool:
    """Tell whether a path is a text outside the project's sources, such as a README."""
    inside = path.resolve().is_relative_to((project.root / "source").resolve())
    return path.is_file() and not inside


def select(
    collection: Collection, project: Project, paths: tuple[Path, ...]
) -> tuple[Document, ...]:
    """Return the documents at ``paths``: files, folders or bare names.

    Raises ``NoSuchDocumentError`` for a path that leads to none.
    """
    if not paths:
        return tuple(collection.documents)
    known = identities_of(collection.documents)
    chosen: set[str] = set()
    for path in paths:
        found = {one.path for one in known if _matches(one, path, project)}
        if not found:
            raise NoSuchDocumentError(str(path))
        chosen |= found
    return tuple(collection.documents[i] for i, one in enumerate(known) if one.path in chosen)


def _matches(one: Identity, path: Path, project: Project) -> bool:
    if str(path) == one.name:
        return True
    source = (project.root / one.path).resolve()
    return source == path.resolve() or path.resolve() in source.parents


def build(
    project: Project, request: Request, *, today: date, draft: bool, progress: Progress
) -> Built:
    """Check, write, audit and publish. What fails the gate is left as it was in the output."""
    from generator.building import check_inks  # noqa: PLC0415 - check starts without it
    from generator.orders import Order  # noqa: PLC0415 - check starts without it

    output = request.output or project.output
    publishing.check_output(output)
    project.workshop.mkdir(exist_ok=True)
    with FileLock(project.workshop / "lock"):
        publishing.recover(output)
        # Every document is checked, because links and facts go across all of them.
        checked = check(project, (), today=today, draft=draft)
        checked = _asked(checked, request)
        wanted = select(checked.collection, project, request.paths)
        if request.print and not checked.unusable:
            check_inks(checked.collection)
        if checked.unusable:
            return Built(checked, wanted, held=tuple(sorted({d.work for d in wanted})))
        return _build(Order(project, request, output, checked, wanted, draft, progress))


def _asked(checked: Checked, request: Request) -> Checked:
    """Put what the request says of a setting in place of what the project's file says."""
    before = checked.collection.settings
    settings = replace(
        before, pdf=request.pdf or before.pdf, large_print=request.size or before.large_print
    )
    return replace(checked, collection=replace(checked.collection, settings=settings))


def _build(order: Order) -> Built:
    from generator.building import (  # noqa: PLC0415 - check starts without it
        Bench,
        held_by_checks,
        judge,
        make,
    )
    from generator.settling import settle  # noqa: PLC0415 - check starts without it

    bench = Bench(held=held_by_checks(order))
    made = (d for d in order.wanted if d.meta.status is not Status.UNDER_DEVELOPMENT)
    documents = list(order.editions(d for d in made if d.work not in bench.held))
    make(order, documents, bench)
    judge(order, documents, bench)
    files = settle(order, documents, bench)
    changed = bool(files) and publishing.publish(order.output, files)
    Store(order.project.workshop / "cache").prune({m.key for m in bench.made.values()})
    return Built(
        order.checked,
        order.wanted,
        written=tuple(sorted(name for name, data in files.items() if data is not None)),
        rendered=bench.rendered,
        reused=len(bench.made) - bench.rendered,
        held=tuple(sorted(bench.held & {d.work for d in order.wanted})),
        changed=changed,
        audit=tuple(bench.audit),
        faults=tuple(bench.faults),
        lacking=order.lacking(),
    )
