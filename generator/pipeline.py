"""check() and build(): the only place where the stages meet."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from filelock import FileLock

from generator import manifest, publishing, report
from generator.checking import check_common, check_document, stops
from generator.collection import Collection
from generator.diagnostics import Diagnostic
from generator.editions import prepare
from generator.model import Document, Edition, Status
from generator.project import Project, load, read_texts
from generator.readers import read_prose
from generator.rendering import Job, Made, key_of, render, slim
from generator.workshop import Store

WORTH_A_POOL = 10

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found: for each document, and for what they share."""

    collection: Collection
    documents: tuple[Document, ...]
    found: Mapping[str, tuple[Diagnostic, ...]]
    common: tuple[Diagnostic, ...] = ()

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """All findings, each once, in order of place."""
        every = {d for found in self.found.values() for d in found} | set(self.common)
        return sorted(every, key=lambda diagnostic: diagnostic.order)

    @property
    def unusable(self) -> bool:
        """Whether the settings themselves are wrong, so that nothing can be built."""
        return any(d.name == "bad-settings" for d in self.common)


@dataclass(frozen=True, slots=True)
class Request:
    """What to build: empty ``paths``, ``editions`` or ``formats`` mean all."""

    paths: tuple[Path, ...] = ()
    editions: tuple[Edition, ...] = ()
    formats: tuple[str, ...] = ()
    output: Path | None = None
    jobs: int | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did. ``held`` are the names of documents that the gate kept back."""

    checked: Checked
    written: tuple[str, ...] = ()
    rendered: int = 0
    reused: int = 0
    held: tuple[str, ...] = ()
    changed: bool = False
    audit: tuple[Diagnostic, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """All findings of checks and audits, in order of place."""
        every = {*self.checked.diagnostics, *self.audit}
        return sorted(every, key=lambda diagnostic: diagnostic.order)


class NoSuchDocumentError(Exception):
    """A path on the command line is no document of the project."""


def check(project: Project, paths: tuple[Path, ...], *, today: date, draft: bool) -> Checked:
    """Read the project and run the checks over the documents at ``paths`` (all if none)."""
    collection, common = load(project, today=today, draft=draft)
    texts = [path for path in paths if _is_prose(path, project)]
    documents = select(collection, project, tuple(p for p in paths if p not in texts))
    if texts:
        kept = documents if len(texts) < len(paths) else ()
        documents = (*kept, *(read_prose(str(p), p.read_text("utf-8", "replace")) for p in texts))
    found = {_id(d): tuple(check_document(d, collection)) for d in documents}
    return Checked(collection, documents, found, tuple(check_common(common, collection)))


def _is_prose(path: Path, project: Project) -> bool:
    """Tell whether a path is a text outside the project's sources, such as a README."""
    inside = path.resolve().is_relative_to((project.root / "source").resolve())
    return path.is_file() and not inside


def _id(document: Document) -> str:
    return f"{document.group}/{document.stem}"


def _title_id(document: Document) -> str:
    """Name a document over all of its editions: the gate holds them together."""
    return f"{document.group}/{document.name}"


def select(
    collection: Collection, project: Project, paths: tuple[Path, ...]
) -> tuple[Document, ...]:
    """Return the documents at ``paths``: files, folders or bare names.

    Raises ``NoSuchDocumentError`` for a path that leads to none.
    """
    if not paths:
        return collection.documents
    chosen: dict[str, Document] = {}
    for path in paths:
        found = [d for d in collection.documents if _matches(d, path, project)]
        if not found:
            raise NoSuchDocumentError(str(path))
        chosen.update((_id(d), d) for d in found)
    return tuple(d for d in collection.documents if _id(d) in chosen)


def _matches(document: Document, path: Path, project: Project) -> bool:
    if str(path) == document.name:
        return True
    source = (project.root / document.span.path).resolve()
    return source == path.resolve() or path.resolve() in source.parents


def build(
    project: Project, request: Request, *, today: date, draft: bool, progress: Progress
) -> Built:
    """Check, write, audit and publish. What fails the gate is left as it was in the output."""
    output = request.output or project.output
    publishing.check_output(output)
    project.workshop.mkdir(exist_ok=True)
    with FileLock(project.workshop / "lock"):
        publishing.recover(output)
        # Every document is checked, because links and facts go across all of them.
        checked = check(project, (), today=today, draft=draft)
        wanted = select(checked.collection, project, request.paths)
        if checked.unusable:
            return Built(checked, held=tuple(sorted({_title_id(d) for d in wanted})))
        return _build(_Order(project, request, output, checked, wanted, draft, progress))


@dataclass(frozen=True, slots=True)
class _Order:
    """One build on its way."""

    project: Project
    request: Request
    output: Path
    checked: Checked
    wanted: tuple[Document, ...]
    draft: bool
    progress: Progress

    @property
    def formats(self) -> tuple[str, ...]:
        return self.request.formats or self.checked.collection.settings.formats


@dataclass(slots=True)
class _Bench:
    """What has been made so far."""

    made: dict[tuple[str, str], Made] = field(default_factory=dict)
    rendered: int = 0
    audit: list[Diagnostic] = field(default_factory=list)
    held: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def _build(order: _Order) -> Built:
    bench = _Bench(held=_held_by_checks(order))
    documents = [
        d
        for d in order.wanted
        if _title_id(d) not in bench.held
        and d.meta.status is not Status.UNDER_DEVELOPMENT
        and (not order.request.editions or d.edition in order.request.editions)
    ]
    _make(order, documents, bench)
    _judge(order, documents, bench)
    passed = [d for d in documents if _title_id(d) not in bench.held]
    files, entries = _contents(order, passed, bench)
    changed = bool(entries) and publishing.publish(order.output, files)
    Store(order.project.workshop / "cache").prune({m.key for m in bench.made.values()})
    return Built(
        order.checked,
        tuple(sorted(name for name, data in files.items() if data is not None)),
        bench.rendered,
        len(bench.made) - bench.rendered,
        tuple(sorted(bench.held)),
        changed,
        tuple(bench.audit),
        tuple(bench.faults),
    )


def _held_by_checks(order: _Order) -> set[str]:
    return {
        _title_id(d)
        for d in order.checked.documents
        for finding in order.checked.found[_id(d)]
        if stops(finding, d, draft=order.draft)
    }


def _make(order: _Order, documents: list[Document], bench: _Bench) -> None:
    """Fill the bench with the finished files of ``documents``, made before or made now."""
    store = Store(order.project.workshop / "cache")
    shared = slim(order.checked.collection)
    jobs: dict[str, Job] = {}
    places: dict[str, list[tuple[str, str]]] = {}
    for document in documents:
        prepared = prepare(document, order.checked.collection)
        for format in order.formats:
            key = key_of(prepared, shared, format)
            kept = None if order.request.force else store.get(key)
            if kept:
                bench.made[_id(document), format] = kept
                continue
            jobs[key] = Job(prepared, shared, format, key)
            places.setdefault(key, []).append((_id(document), format))
    for made in _run(list(jobs.values()), order):
        bench.rendered += 1
        if not made.fault:
            store.put(made)
        for place in places[made.key]:
            bench.made[place] = made


def _run(jobs: list[Job], order: _Order) -> Iterable[Made]:
    """Render the jobs, in this process or, when there are many, in workers that stay warm."""
    workers = order.request.jobs or (os.cpu_count() or 1 if len(jobs) >= WORTH_A_POOL else 1)
    total = len(jobs)
    if min(workers, total) <= 1:
        for number, job in enumerate(jobs, start=1):
            order.progress(f"{job.document.stem}.{job.format}", number, total)
            yield render(job)
        return
    with ProcessPoolExecutor(min(workers, total), mp_context=get_context("spawn")) as pool:
        running = {pool.submit(render, job): job for job in jobs}
        for number, future in enumerate(as_completed(running), start=1):
            job = running[future]
            order.progress(f"{job.document.stem}.{job.format}", number, total)
            yield future.result()


def _judge(order: _Order, documents: list[Document], bench: _Bench) -> None:
    """Hold back each document of which a file failed an audit or could not be made."""
    for document in documents:
        for format in order.formats:
            made = bench.made[_id(document), format]
            path = manifest.file_path(document, format)
            bench.audit += [replace(d, message=f"{path}: {d.message}") for d in made.diagnostics]
            if made.fault:
                bench.faults.append(f"{path}: {made.fault}")
            if made.fault or any(stops(d, document, draft=order.draft) for d in made.diagnostics):
                bench.held.add(_title_id(document))


def _contents(
    order: _Order, passed: list[Document], bench: _Bench
) -> tuple[dict[str, bytes | None], list[Mapping[str, Any]]]:
    """Return what the output folder shall hold, and the manifest's entries for it."""
    texts, _ = read_texts(order.project)
    collection = order.checked.collection
    files: dict[str, bytes | None] = {}
    entries: dict[str, Mapping[str, Any]] = _kept(order)
    files.update(dict.fromkeys(entries))
    for document in passed:
        for format in order.formats:
            made = bench.made[_id(document), format]
            entry = manifest.file_entry(document, format, made, texts, collection)
            entries[entry["path"]] = entry
            files[entry["path"]] = made.data
    if entries:
        listed = manifest.document_entries(collection.documents)
        files[publishing.MANIFEST] = manifest.dump(listed, entries.values())
        everything = [*order.checked.diagnostics, *bench.audit]
        files[publishing.REPORT] = report.html(everything, list(entries.values()), collection)
        files.update(_foreign(order, files))
    return files, list(entries.values())


def _kept(order: _Order) -> dict[str, Mapping[str, Any]]:
    """Return the entries of earlier files that stay: of documents that still exist."""
    earlier = manifest.read_files(order.output / publishing.MANIFEST)
    alive = {
        (d.group, d.name, str(d.edition))
        for d in order.checked.collection.documents
        if d.meta.status is not Status.UNDER_DEVELOPMENT
    }
    return {
        path: entry
        for path, entry in earlier.items()
        if (entry["group"], entry["document"], entry["edition"]) in alive
        and publishing.digest_file(order.output / path) == entry["sha256"]
    }


def _foreign(order: _Order, files: Mapping[str, bytes | None]) -> dict[str, None]:
    """Return the files of the output folder that are not as a build left them: they are kept."""
    earlier = manifest.read_files(order.output / publishing.MANIFEST)
    ours = {*files, publishing.MANIFEST, publishing.REPORT}
    foreign: dict[str, None] = {}
    for path in order.output.rglob("*") if order.output.is_dir() else ():
        name = path.relative_to(order.output).as_posix()
        if path.is_file() and name not in ours:
            made = name in earlier and publishing.digest_file(path) == earlier[name]["sha256"]
            foreign.update({} if made else {name: None})
    return foreign
