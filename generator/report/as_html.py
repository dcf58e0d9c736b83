"""The report as a page of its own, for people who are not programmers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.checking import stops
from generator.collection import Collection
from generator.diagnostics import Diagnostic, Severity
from generator.model import Document, Edition, Status
from generator.rendering import writers
from generator.report.as_json import summary
from generator.report.findings import Group, groups, reason
from generator.report.owners import shares
from generator.report.reading import Reading, reading
from generator.report.standards import by_standard
from generator.report.standing import in_short, standing
from generator.rulebook import questions
from generator.templating import templates

SHARED = "Shared files and settings"

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the page says of one document, or of the files that all share (no ``document``).

    ``weight`` is the severity of its worst finding, else "passed", or "idle" where there is
    nothing to check yet.
    """

    id: str
    title: str
    path: str
    counts: Mapping[str, int]
    standing: str
    weight: str
    stopped: bool
    groups: tuple[Group, ...]
    files: tuple[Entry, ...] = ()
    document: Document | None = None
    reading: Reading | None = None

    @property
    def label(self) -> str:
        """The title, which the editions of a document may share, with the edition."""
        easy = self.document and self.document.edition is Edition.EASY_READ
        return f"{self.title}, Easy Read" if easy else self.title


def html(diagnostics: list[Diagnostic], files: list[Entry], collection: Collection) -> bytes:
    """Return ``output/report.html``: the documents, the worst first, with all that was found."""
    documents = collection.documents
    sheets = _sheets(diagnostics, files, collection)
    page = (
        templates("html", collection.roots)
        .get_template("report.html.j2")
        .render(
            organisation=collection.settings.organisation,
            colours=collection.settings.colours,
            counts=summary(diagnostics),
            in_short=in_short(sum(s.stopped for s in sheets if s.document), len(documents)),
            sheets=sheets,
            shares=shares(diagnostics),
            standards=by_standard(diagnostics, {str(entry["format"]) for entry in files}),
            asked=_asked(documents),
            reason=reason,
            labels={format: writer.label for format, writer in writers().items()},
        )
    )
    return page.encode()


def _sheets(
    diagnostics: Sequence[Diagnostic], files: Sequence[Entry], collection: Collection
) -> list[Sheet]:
    """Return a sheet for each document, then one for what all share if something is wrong."""
    by_path: dict[str, list[Diagnostic]] = {d.span.path: [] for d in collection.documents}
    shared = [d for d in diagnostics if d.span.path not in by_path]
    for found in diagnostics:
        by_path.get(found.span.path, []).append(found)
    held = {
        document.work
        for document in collection.documents
        for found in by_path[document.span.path]
        if stops(found, document, draft=collection.draft)
    }
    sheets = [
        _sheet(d, by_path[d.span.path], files, collection, stopped=d.work in held)
        for d in collection.documents
    ]
    sheets += [_shared(shared, collection.documents)] if shared else []
    return sorted(sheets, key=_weight)


def _sheet(
    document: Document,
    found: Sequence[Diagnostic],
    files: Sequence[Entry],
    collection: Collection,
    *,
    stopped: bool,
) -> Sheet:
    return Sheet(
        f"d-{_slug(document.id)}",
        document.meta.title,
        document.span.path,
        summary(found),
        standing(document, found, draft=collection.draft, stopped=stopped),
        _worst(found) or _idle(document),
        stopped,
        groups(found, (document,)),
        tuple(sorted(_made(document, files), key=lambda entry: str(entry["format"]))),
        document,
        reading(document, collection),
    )


def _shared(found: list[Diagnostic], documents: Sequence[Document]) -> Sheet:
    counts = summary(found)
    errors = counts[Severity.ERROR]
    said = f"{errors} {'error' if errors == 1 else 'errors'}" if errors else "No error"
    text = f"{said} in files that the documents share."
    return Sheet(
        "shared", SHARED, "", counts, text, _worst(found), errors > 0, groups(found, documents)
    )


def _worst(found: Sequence[Diagnostic]) -> str:
    return str(max((d.severity for d in found), key=lambda s: s.rank)) if found else ""


def _idle(document: Document) -> str:
    return "idle" if document.meta.status is Status.UNDER_DEVELOPMENT else "passed"


def _made(document: Document, files: Sequence[Entry]) -> list[Entry]:
    key = (document.group, document.name, str(document.edition))
    return [f for f in files if (f["group"], f["document"], f["edition"]) == key]


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _weight(sheet: Sheet) -> tuple[object, ...]:
    """Put what is stopped first, then what has most findings, the weightiest counted first."""
    counts = [-sheet.counts[severity] for severity in sorted(Severity, key=lambda s: -s.rank)]
    return (not sheet.stopped, sheet.weight == "idle", *counts, sheet.title, sheet.id)


def _asked(documents: Sequence[Document]) -> dict[str, list[str]]:
    """Return the questions for a person: of every document, then those of one edition only."""
    by_edition = {document.edition: questions(document) for document in documents}
    every = [set(asked) for asked in by_edition.values()]
    common = set.intersection(*every) if every else set()
    listed: dict[str, list[str]] = {"": []}
    for edition in Edition:
        asked = by_edition.get(edition, ())
        listed[""] += [q for q in asked if q in common and q not in listed[""]]
        listed[str(edition)] = [q for q in asked if q not in common]
    return {name: asked for name, asked in listed.items() if asked}
