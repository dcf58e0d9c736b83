"""The parts of a build: what is held back, the files made, and what output/ shall hold."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from itertools import groupby
from multiprocessing import get_context
from typing import Any, TypeVar

from generator import conformance, manifest, publishing, site
from generator.checking import stops
from generator.collection import Collection
from generator.diagnostics import Diagnostic
from generator.editions import made_from, prepare, written_as
from generator.model import Document, Status
from generator.orders import Order, Request
from generator.project import read_texts
from generator.rendering import Job, Made, key_of, render_all, slim, writers
from generator.report.as_html import html
from generator.workshop import Store

WORTH_A_POOL = 10

_Entry = TypeVar("_Entry", bound=Mapping[str, Any])


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
    shared = replace(slim(order.checked.collection), absent=absent(order, documents))
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


def absent(order: Order, documents: Iterable[Document]) -> frozenset[str]:
    """Return the files that the settings ask for and that are not there after this build.

    Only a build of a part of the documents, editions or formats leaves any out.
    """
    collection = order.checked.collection
    whole = replace(order, request=Request())
    kept = _kept(order)
    asked = {
        manifest.file_path(d, format)
        for d in whole.editions(collection.documents)
        if d.meta.status is not Status.UNDER_DEVELOPMENT
        for format in whole.formats(d)
    }
    made = {manifest.file_path(d, format) for d in documents for format in order.formats(d)}
    return frozenset(asked - made - kept.keys())


def _run(jobs: list[Job], order: Order) -> Iterable[Made]:
    """Render the jobs, in this process or, when there are many, in workers that stay warm."""
    workers = order.request.jobs or (os.cpu_count() or 1 if len(jobs) >= WORTH_A_POOL else 1)
    editions = [tuple(group) for _, group in groupby(jobs, key=lambda job: job.document.id)]
    rendered = _rendered(editions, min(workers, len(editions)))
    for number, (job, made) in enumerate(rendered, start=1):
        order.progress(f"{job.document.stem}.{job.format}", number, len(jobs))
        yield made


def _rendered(editions: list[tuple[Job, ...]], workers: int) -> Iterator[tuple[Job, Made]]:
    """Yield each job with its file. One edition stays in one process, as files use each other."""
    if workers <= 1:
        for jobs in editions:
            yield from zip(jobs, render_all(jobs), strict=True)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        running = {pool.submit(render_all, jobs): jobs for jobs in editions}
        for future in as_completed(running):
            yield from zip(running[future], future.result(), strict=True)


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


def contents(order: Order, passed: list[Document], bench: Bench) -> dict[str, bytes | None]:
    """Return what the output folder shall hold."""
    texts, _ = read_texts(order.project)
    collection = order.checked.collection
    files: dict[str, bytes | None] = {}
    entries: dict[str, Mapping[str, Any]] = _kept(order)
    files.update(dict.fromkeys(entries))
    for document in passed:
        for format in order.formats(document):
            made = bench.made[document.id, format]
            of_source = order.checked.found.get(_written(document), ())
            found = (*of_source, *made.diagnostics)
            entry = manifest.file_entry(document, format, made, texts, collection, found)
            entries[entry["path"]] = entry
            files[entry["path"]] = made.data
    if order.request.is_whole:
        fresh = {document.work for document in passed}
        stale = [
            p for p, e in entries.items() if p in files and files[p] is None and _work(e) in fresh
        ]
        for path in stale:
            del entries[path], files[path]
    if entries or not bench.held:
        read = _for_readers(entries)
        made_site = _site(order, passed, read)
        files.update(made_site.files)
        listed = manifest.document_entries(collection.documents)
        files[publishing.MANIFEST] = manifest.dump(listed, entries.values(), made_site.kept)
        everything = [*order.checked.diagnostics, *bench.audit]
        files[publishing.REPORT] = html(everything, list(entries.values()), collection)
        files.update(conformance.pages(read.values(), collection))
        files.update(_foreign(order, files))
    return files


def _site(
    order: Order, passed: list[Document], entries: Mapping[str, Mapping[str, Any]]
) -> site.Site:
    """Return the pages that lead to the files, and the earlier versions that are kept."""
    memory = _memory(order)
    keep = order.request.keep_versions
    return site.site(passed, entries, memory, order.checked.collection, order.output, keep=keep)


def _for_readers(entries: Mapping[str, _Entry]) -> dict[str, _Entry]:
    """Return the files that are for reading: those for printing are offered by no page."""
    printed = {format for format, made in writers().items() if made.folder}
    return {path: entry for path, entry in entries.items() if entry["format"] not in printed}


def _memory(order: Order) -> site.Memory:
    path = order.output / publishing.MANIFEST
    return site.remembered(_for_readers(manifest.read_files(path)), manifest.read_site(path))


def _work(entry: Mapping[str, Any]) -> str:
    return f"{entry['group']}/{entry['document']}"


def _written(document: Document) -> str:
    """Return the id of the edition that somebody wrote, of which this one may be made."""
    return replace(document, edition=written_as(document.edition)).id


def _kept(order: Order) -> dict[str, Mapping[str, Any]]:
    """Return the entries of earlier files that stay: of documents that still exist."""
    earlier = manifest.read_files(order.output / publishing.MANIFEST)
    documents = [
        d
        for d in order.checked.collection.documents
        if d.meta.status is not Status.UNDER_DEVELOPMENT
    ]
    settings = order.checked.collection.settings
    made = settings.made_editions.union(order.request.editions)
    editions = (e for d in documents for e in (d, *made_from(d)) if e is d or e.edition in made)
    alive = {(e.group, e.name, str(e.edition)) for e in editions}
    return {
        path: entry
        for path, entry in earlier.items()
        if (entry["group"], entry["document"], entry["edition"]) in alive
        and publishing.digest_file(order.output / path) == entry["sha256"]
    }


def _foreign(order: Order, files: Mapping[str, bytes | None]) -> dict[str, None]:
    """Return the files of the output folder that are not as a build left them: they are kept."""
    memory = _memory(order)
    listed = manifest.read_files(order.output / publishing.MANIFEST)
    earlier = {path: entry["sha256"] for path, entry in listed.items()} | dict(memory.pages)
    ours = {*files, publishing.MANIFEST, publishing.REPORT, *conformance.NAMES}
    foreign: dict[str, None] = {}
    for path in order.output.rglob("*") if order.output.is_dir() else ():
        name = path.relative_to(order.output).as_posix()
        if path.is_file() and name not in ours:
            made = name in earlier and publishing.digest_file(path) == earlier[name]
            foreign.update({} if made else {name: None})
    return foreign
