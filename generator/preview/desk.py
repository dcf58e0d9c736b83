"""What the preview shows now: a project as it was last read, and the pages made of it.

All is made in memory and when it is asked for. Neither the project nor its output is touched.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generator import conformance, manifest, publishing, site
from generator.checking import Checked, check_common, check_document
from generator.diagnostics import Diagnostic
from generator.editions import prepare
from generator.model import Document, Status
from generator.orders import Order, Request
from generator.preview.faults import fault_page
from generator.project import Project, load, starter_collection
from generator.rendering import audit, writers
from generator.templating import templates
from generator.writers import markup


@dataclass(frozen=True, slots=True)
class Made:
    """One answer: its bytes, and what was found in the document that it shows (or None)."""

    data: bytes
    document: Document | None = None
    findings: tuple[Diagnostic, ...] = ()
    is_fault: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """The project as it was read. ``targets`` goes from paths to what is to be made there."""

    checked: Checked
    targets: Mapping[str, tuple[Document, str]]
    fault: str = ""


@dataclass(slots=True)
class Desk:
    """The state of a preview, and the pages made of it. Threads may share it.

    ``turn`` counts the times that the sources were read; ``news`` wakes those who wait for one.
    """

    project: Project
    today: Callable[[], date]
    turn: int = 0
    state: State | None = None
    pages: dict[str, Made] = field(default_factory=dict)
    news: threading.Condition = field(default_factory=threading.Condition)
    making: threading.Lock = field(default_factory=threading.Lock)


def refresh(desk: Desk) -> None:
    """Read the project again and wake all who wait. A fault of ours is kept as words."""
    with desk.making:
        templates.cache_clear()
        markup.macros.cache_clear()
        desk.state, desk.pages = _read(desk.project, desk.today()), {}
    with desk.news:
        desk.turn += 1
        desk.news.notify_all()


def next_turn(desk: Desk, turn: int, seconds: float) -> int:
    """Wait until the sources were read again since ``turn``, but no longer than ``seconds``."""
    with desk.news:
        desk.news.wait_for(lambda: desk.turn != turn, timeout=seconds)
        return desk.turn


def _read(project: Project, today: date) -> State:
    try:
        collection, common = load(project, today=today)
        checked = Checked(collection, (), {}, tuple(check_common(common, collection)))
        return State(checked, _targets(project, checked))
    except Exception as error:  # noqa: BLE001 - the page says it, and the next save may mend it
        nothing = Checked(starter_collection(today), (), {})
        return State(nothing, {}, f"{type(error).__name__}: {error}")


def _targets(project: Project, checked: Checked) -> dict[str, tuple[Document, str]]:
    order = Order(project, Request(), project.output, checked, (), draft=False, progress=_quiet)
    return {
        manifest.file_path(document, format): (document, format)
        for document in order.editions(checked.collection.documents)
        if document.meta.status is not Status.UNDER_DEVELOPMENT
        for format in order.formats(document)
        if format in writers()
    }


def _quiet(name: str, number: int, total: int) -> None:
    del name, number, total


def made(desk: Desk, path: str) -> Made | None:
    """Return what stands at a path of the site, made when first asked for; None if nothing."""
    with desk.making:
        if path not in desk.pages:
            desk.pages.update(_made(desk, path))
        return desk.pages.get(path)


def _made(desk: Desk, path: str) -> dict[str, Made]:
    state = desk.state
    if state is None:
        return {}
    if state.fault or state.checked.unusable:
        return {path: _fault(state)} if path.endswith(".html") else {}
    try:
        if path in state.targets:
            return {path: _file(state, *state.targets[path])}
        return {name: Made(data) for name, data in _site(desk.project, state)}
    except Exception as error:  # noqa: BLE001 - one page's fault is shown on that page
        said = f"{type(error).__name__}: {error}"
        return {path: Made(fault_page(said, ()), is_fault=True)}


def _fault(state: State) -> Made:
    said = state.fault or "The settings of this project cannot be used. Mend them first."
    return Made(fault_page(said, state.checked.common), None, state.checked.common, is_fault=True)


def _file(state: State, document: Document, format: str) -> Made:
    """Write one file, and say what the checks find in its source and the audits in its bytes."""
    collection = state.checked.collection
    prepared = prepare(document, collection)
    found = check_document(document, collection)
    data = writers()[format].write(prepared, collection)
    _, audited = audit(data, format, prepared, collection)
    return Made(data, document, tuple(sorted({*found, *audited}, key=lambda d: d.order)))


def _site(project: Project, state: State) -> Iterator[tuple[str, bytes]]:
    """Yield the site's own pages, with what has changed since the last build in output/."""
    path = project.output / publishing.MANIFEST
    memory = site.remembered(manifest.read_files(path), manifest.read_site(path))
    entries = {name: _entry(name, *target) for name, target in state.targets.items()}
    documents = {document.id: document for document, _ in state.targets.values()}
    whole = site.site(documents.values(), entries, memory, state.checked.collection, project.output)
    described = [{"title": "", "updated": "", **entry} for entry in entries.values()]
    yield from conformance.pages(described, state.checked.collection).items()
    for name, data in whole.files.items():
        yield name, (project.output / name).read_bytes() if data is None else data


def _entry(path: str, document: Document, format: str) -> dict[str, Any]:
    """Return an entry as the manifest has it, of a file that is not made yet: without a size."""
    meta = document.meta
    return {
        "path": path,
        "document": document.name,
        "group": document.group,
        "edition": str(document.edition),
        "format": format,
        "version": meta.version,
        "updated": meta.updated.isoformat() if meta.updated else "",
        "pages": 0,
        "bytes": 0,
    }
