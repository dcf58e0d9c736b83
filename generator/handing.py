"""Make the pages to hand to a person: check the pathway, write, audit, and put them beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType

from generator.checking import Checked, stops
from generator.editions import prepare
from generator.handouts import LEVELS, handout, stages_of
from generator.model import Document, Edition, Kind, Stage, plain_text
from generator.rendering import Job, Made, render

# Easy Read is in large letters and has pictures: it may take both sides of a sheet.
SIDES = MappingProxyType({Edition.STANDARD: 1, Edition.EASY_READ: 2})


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of one page: its place under output/, and what stops it."""

    path: str
    data: bytes = b""
    pages: int = 0
    held: tuple[str, ...] = ()


class NoSuchStageError(Exception):
    """A stage that the pathway does not have, or a document that is no pathway."""


def hand_out(
    checked: Checked, name: str, stages: tuple[str, ...], editions: tuple[Edition, ...]
) -> Iterator[Handed]:
    """Yield the pages of a pathway: each stage, each edition. Raises ``NoSuchStageError``."""
    full = checked.collection.find(name)
    if full is None or full.meta.kind is not Kind.PATHWAY or not stages_of(full):
        raise NoSuchStageError(f'"{name}" is no pathway with stages; {_advice(checked, name)}')
    easy = checked.collection.find(name, Edition.EASY_READ)
    for stage in _chosen(full, stages):
        for edition in editions:
            source = easy if edition is Edition.EASY_READ else full
            if source:
                yield from _fitting(checked, full, source, stage)


def _advice(checked: Checked, name: str) -> str:
    known = {d.name for d in checked.documents if stages_of(d)} - {name}
    close = get_close_matches(name, sorted(known), n=1)
    return f'did you mean "{close[0]}"?' if close else 'see "easyread list"'


def _fitting(checked: Checked, full: Document, source: Document, stage: Stage) -> Iterator[Handed]:
    """Yield the page of a stage that says the most and still is one page."""
    easy = source if source is not full else None
    page = None
    for level in range(len(LEVELS)):
        document = handout(full, stage, easy, level=level)
        if document is None:
            return
        page = _handed(checked, document, source)
        if page.pages == 1 or easy:
            break
    if page:
        yield page


def _chosen(full: Document, names: tuple[str, ...]) -> Iterator[Stage]:
    known = {plain_text(stage.title).strip().lower(): stage for stage in stages_of(full)}
    for name in names or tuple(known):
        if name.lower() not in known:
            raise NoSuchStageError(f'there is no stage "{name}"; use {", ".join(known)}')
        yield known[name.lower()]


def _handed(checked: Checked, document: Document, source: Document) -> Handed:
    path = f"{document.group}/{document.name.partition('-here-')[0]}/here/{document.stem}.pdf"
    draft = checked.collection.draft
    found = checked.found[source.id]
    faults = tuple(d.message for d in found if stops(d, document, draft=draft))
    if faults:
        return Handed(path, held=faults)
    prepared = prepare(document, checked.collection)
    made = render(Job(prepared, checked.collection, "pdf", ""))
    return Handed(path, made.data, made.pages, tuple(_stopping(made, document, draft=draft)))


def _stopping(made: Made, document: Document, *, draft: bool) -> Iterator[str]:
    """Yield what keeps a page back: a fault, a finding of an audit, or a second page."""
    if made.fault:
        yield made.fault
    yield from (d.message for d in made.diagnostics if stops(d, document, draft=draft))
    most = SIDES[document.edition]
    if made.pages > most:
        yield f"it takes {made.pages} pages, limit {most}: say less in the facts of its steps"


def write(handed: Handed, output: Path) -> Path:
    """Write one page and return its place."""
    path = output / handed.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(handed.data)
    return path
