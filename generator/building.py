"""The parts of a build: what is held back, the files made, and what output/ shall hold."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from generator import manifest, publishing
from generator.checking import Checked, stops
from generator.collection import Collection, PdfKind
from generator.diagnostics import Diagnostic
from generator.editions import large_print, prepare
from generator.model import Document, Edition, Status
from generator.project import Project, read_texts
from generator.rendering import Job, Made, key_of, render, slim
from generator.report.as_html import html
from generator.workshop import Store

WORTH_A_POOL = 10
ON_PAPER = frozenset({"pdf", "docx"})
FOR_PRINT = ("pdf", "desk", "shop", "ticket", "ticket_data", "proof")

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Request:
    """What to build: empty ``paths``, ``editions`` or ``formats`` mean all.

    ``pdf`` and ``size`` (of large print, in points) are None for what the settings say.
    ``print`` asks for the files for printers too.
    """

    paths: tuple[Path, ...] = ()
    editions: tuple[Edition, ...] = ()
    formats: tuple[str, ...] = ()
    pdf: PdfKind | None = None
    size: int | None = None
    output: Path | None = None
    jobs: int | None = None
    force: bool = False
    print: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """One build on its way: ``wanted`` is what the request names."""

    project: Project
    request: Request
    output: Path
    checked: Checked
    wanted: tuple[Document, ...]
    draft: bool
    progress: Progress

    def formats(self, document: Document) -> tuple[str, ...]:
        """Return the formats to make of a document: a web page needs no large print."""
        asked = self.request.formats or self.checked.collection.settings.formats
        if self.request.print and document.edition is not Edition.LARGE_PRINT:
            asked = tuple(dict.fromkeys((*asked, *FOR_PRINT)))
        if document.edition is Edition.LARGE_PRINT:
            return tuple(format for format in asked if format in ON_PAPER)
        return asked

    def editions(self, documents: Iterable[Document]) -> Iterator[Document]:
        """Yield the editions that the request asks for, those made from another among them."""
        asked = self.request.editions
        large = bool(self.checked.collection.settings.large_print)
        for document in documents:
            if not asked or document.edition in asked:
                yield document
            if document.edition is Edition.STANDARD and (
                Edition.LARGE_PRINT in asked if asked else large
            ):
                yield large_print(document)


@dataclass(slots=True)
class Bench:
    """What has been made so far."""

    made: dict[tuple[str, str], Made] = field(default_factory=dict)
    rendered: int = 0
    audit: list[Diagnostic] = field(default_factory=list)
    held: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


class PrintRefusedError(Exception):
    """The settings for printing cannot be used: says which, and where."""


def check_inks(collection: Collection) -> None:
    """Raise ``PrintRefusedError`` unless the project's colour profile is one for printing."""
    from generator.writers.printing.inks import ProfileError, inks  # noqa: PLC0415 - start fast

    try:
        inks(collection.settings.print, collection.roots)
    except ProfileError as error:
        raise PrintRefusedError(f"{error}; see print: in source/easyread.yaml") from error


def held_by_checks(order: Order) -> set[str]:
    """Return the works of which an edition has a finding that stops it."""
    return {
        d.work
        for d in order.checked.documents
        for finding in order.checked.found[d.id]
        if stops(finding, d, draft=order.draft)
    }


def make(order: Order, documents: list[Document], bench: Bench) -> None:
    """Fill the bench with the finished files of ``documents``, made before or made now."""
    store = Store(order.project.workshop / "cache")
    shared = slim(order.checked.collection)
    jobs: dict[str, Job] = {}
    places: dict[str, list[tuple[str, str]]] = {}
    for document in documents:
        prepared = prepare(document, order.checked.collection)
        for format in order.formats(document):
            key = key_of(prepared, shared, format)
            kept = None if order.request.force else store.get(key)
            if kept:
                bench.made[document.id, format] = kept
                continue
            jobs[key] = Job(prepared, shared, format, key)
            places.setdefault(key, []).append((document.id, format))
    for made in _run(list(jobs.values()), order):
        bench.rendered += 1
        if not made.fault:
            store.put(made)
        for place in places[made.key]:
            bench.made[place] = made


def _run(jobs: list[Job], order: Order) -> Iterable[Made]:
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


def judge(order: Order, documents: list[Document], bench: Bench) -> None:
    """Hold back each document of which a file failed an audit or could not be made."""
    for document in documents:
        for format in order.formats(document):
            made = bench.made[document.id, format]
            path = manifest.file_path(document, format)
            bench.audit += [replace(d, message=f"{path}: {d.message}") for d in made.diagnostics]
            if made.fault:
                bench.faults.append(f"{path}: {made.fault}")
            if made.fault or any(stops(d, document, draft=order.draft) for d in made.diagnostics):
                bench.held.add(document.work)


def contents(
    order: Order, passed: list[Document], bench: Bench
) -> tuple[dict[str, bytes | None], list[Mapping[str, Any]]]:
    """Return what the output folder shall hold, and the manifest's entries for it."""
    texts, _ = read_texts(order.project)
    collection = order.checked.collection
    files: dict[str, bytes | None] = {}
    entries: dict[str, Mapping[str, Any]] = _kept(order)
    files.update(dict.fromkeys(entries))
    for document in passed:
        for format in order.formats(document):
            made = bench.made[document.id, format]
            entry = manifest.file_entry(document, format, made, texts, collection)
            entries[entry["path"]] = entry
            files[entry["path"]] = made.data
    if entries:
        listed = manifest.document_entries(collection.documents)
        files[publishing.MANIFEST] = manifest.dump(listed, entries.values())
        everything = [*order.checked.diagnostics, *bench.audit]
        files[publishing.REPORT] = html(everything, list(entries.values()), collection)
        files.update(_foreign(order, files))
    return files, list(entries.values())


def _kept(order: Order) -> dict[str, Mapping[str, Any]]:
    """Return the entries of earlier files that stay: of documents that still exist."""
    earlier = manifest.read_files(order.output / publishing.MANIFEST)
    documents = [
        d
        for d in order.checked.collection.documents
        if d.meta.status is not Status.UNDER_DEVELOPMENT
    ]
    alive = {(d.group, d.name, str(d.edition)) for d in documents}
    if order.request.editions or order.checked.collection.settings.large_print:
        alive |= {(d.group, d.name, str(Edition.LARGE_PRINT)) for d in documents}
    return {
        path: entry
        for path, entry in earlier.items()
        if (entry["group"], entry["document"], entry["edition"]) in alive
        and publishing.digest_file(order.output / path) == entry["sha256"]
    }


def _foreign(order: Order, files: Mapping[str, bytes | None]) -> dict[str, None]:
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
