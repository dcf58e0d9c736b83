"""What the site shows of each document: its words, its editions and their files."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from generator.links import page_name
from generator.model import Edition, Kind, Status
from generator.rendering import writers
from generator.site.changes import EDITIONS, changes
from generator.site.records import Record, label
from generator.wording import long_date

KINDS = {
    Kind.PATHWAY: "Pathways",
    Kind.BOOKLET: "Booklets",
    Kind.GUIDE: "Guides",
    Kind.FAQ: "Questions and answers",
    Kind.ROLE: "Roles",
    Kind.DIRECTORY: "Directories",
}
STATUSES = {
    Status.DRAFT: "Draft: this may change",
    Status.PUBLISHED: "Published",
    Status.UNDER_DEVELOPMENT: "Under development: there are no files yet",
    Status.WITHDRAWN: "Withdrawn: do not use this",
}
_ABOUT = {
    str(Edition.EASY_READ): "Short sentences in easy words, with pictures.",
    str(Edition.TEXT_ONLY): "The same short sentences, for those whom pictures slow down.",
    str(Edition.STANDARD): "The whole document.",
    str(Edition.LARGE_PRINT): "The full version in larger letters.",
}
_EASY = (Edition.EASY_READ, Edition.TEXT_ONLY)  # their sources have versions of their own
_KILO, _MEGA = 1000, 1_000_000

_NUMBER = re.compile(r"([0-9]+)")

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class File:
    """One file: ``path`` below the output folder; ``note`` where it is of another version."""

    path: str
    format: str
    label: str
    pages: int
    bytes: int
    note: str = ""

    @property
    def facts(self) -> str:
        """Its pages, where it has any, and its size: "12 pages, 85 KB".

        Those of a Word file are counted without Word, so they are "about 12 pages".
        """
        pages = "1 page" if self.pages == 1 else f"{self.pages} pages"
        pages = f"about {pages}" if self.format == "docx" else pages
        parts = (pages if self.pages else "", size(self.bytes) if self.bytes else "", self.note)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Issue:
    """One edition of a document with its files, or all files of one earlier version."""

    id: str
    label: str
    about: str
    files: tuple[File, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """One document. ``page`` is its page below the output folder, empty where it has none."""

    id: str
    page: str
    kind: str
    title: str
    summary: str
    easy: str
    easy_status: str
    keywords: str
    language: str
    status: str
    says: str
    version: str
    updated: str
    day: str
    review: str
    picture: str
    alt: str
    issues: tuple[Issue, ...]
    changes: tuple[str, ...]
    feedback: Mapping[str, str]
    earlier: tuple[Issue, ...]

    @property
    def easy_read(self) -> Issue | None:
        """Its Easy Read edition, or None."""
        return next((i for i in self.issues if i.id == "easy-read"), None)

    @property
    def letter(self) -> str:
        """The letter under which it stands in the A to Z."""
        first = self.plain[:1].upper()
        return first if first.isalpha() else "0 to 9"

    @property
    def plain(self) -> str:
        """Its title without accents, marks and capitals."""
        plain = unicodedata.normalize("NFKD", self.title)
        return "".join(c for c in plain if c.isalnum() or c == " ").lower().strip()

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands among others: by its title, "Part 2" before "Part 10"."""
        parts = _NUMBER.split(self.plain)
        return tuple((not p.isdecimal(), int(p) if p.isdecimal() else 0, p) for p in parts), self.id


def size(count: int) -> str:
    """Return a number of bytes as people say it: "85 KB", "1.2 MB"."""
    if count < _MEGA:
        return f"{max(1, round(count / _KILO))} KB"
    return f"{count / _MEGA:.1f} MB"


def page_path(group: str, name: str) -> str:
    """Return where the page of a document stands, below the output folder."""
    return f"{group}/{name}/{page_name(name)}".removeprefix("./")


def works(
    records: Mapping[str, Record],
    idle: Iterable[Record],
    entries: Sequence[Entry],
    versions: Sequence[Entry],
) -> tuple[Work, ...]:
    """Return all documents by title: those with a record and files, and those without yet."""
    files: dict[str, list[Entry]] = {}
    for entry in entries:
        files.setdefault(f"{entry['group']}/{entry['document']}", []).append(entry)
    made = [
        _work(work, record, files.get(work, []), [v for v in versions if v["document"] == work])
        for work, record in records.items()
    ]
    made += [_idle(facts) for facts in idle]
    return tuple(sorted(made, key=lambda work: work.order))


def _work(id: str, record: Record, files: Sequence[Entry], versions: Sequence[Entry]) -> Work:
    return Work(
        **_said(record),
        id=id,
        page=page_path(record["group"], record["name"]),
        easy=record["easy"],
        easy_status=record["easy_status"],
        picture=record["picture"],
        alt=record["alt"],
        issues=tuple(_issues(files, label(record))),
        changes=changes(record),
        feedback=_feedback(record["feedback"]),
        earlier=tuple(earlier_issue(version) for version in reversed(versions)),
    )


def _feedback(ways: Mapping[str, str | None]) -> dict[str, str]:
    """Return all ways to send feedback, empty where there is none; nothing without any."""
    return {way: at or "" for way, at in ways.items()} if any(ways.values()) else {}


def taken_out(versions: Sequence[Entry]) -> tuple[Work, ...]:
    """Return the documents that the project no longer has, of which versions are kept."""
    own: dict[str, list[Entry]] = {}
    for version in versions:
        own.setdefault(version["document"], []).append(version)
    return tuple(
        replace(
            _idle(kept[-1]["facts"]),
            page=page_path(kept[-1]["facts"]["group"], kept[-1]["facts"]["name"]),
            status=str(Status.WITHDRAWN),
            says="Taken out: do not use this",
            earlier=tuple(earlier_issue(version) for version in reversed(kept)),
        )
        for kept in own.values()
    )


def _idle(facts: Record) -> Work:
    """Return a document under development: it has a place in the lists, and no links."""
    return Work(
        **_said(facts),
        id=f"{facts['group']}/{facts['name']}",
        page="",
        easy="",
        easy_status="",
        picture="",
        alt="",
        issues=(),
        changes=(),
        feedback={},
        earlier=(),
    )


def _said(facts: Record) -> dict[str, Any]:
    return {
        "kind": KINDS[Kind(facts["kind"])],
        "title": facts["title"],
        "summary": facts["summary"],
        "keywords": " ".join(facts["keywords"]),
        "language": facts["language"],
        "status": facts["status"],
        "says": STATUSES[Status(facts["status"])],
        "version": facts["version"],
        "updated": _day(facts["updated"]),
        "day": facts["updated"],
        "review": _day(facts["review"]),
    }


def _day(iso: str) -> str:
    return long_date(date.fromisoformat(iso)) if iso else ""


def _issues(files: Sequence[Entry], current: str) -> Iterator[Issue]:
    """Yield the editions, Easy Read first for those who want it."""
    for edition, words in EDITIONS.items():
        own = [_file(entry, current) for entry in files if entry["edition"] == edition]
        if own:
            yield Issue(edition.replace(" ", "-"), words, _ABOUT[edition], tuple(sorted_files(own)))


def sorted_files(files: Iterable[File]) -> list[File]:
    """Put files in the order of their formats: the web page first, for it needs no download."""
    order = {format: place for place, format in enumerate(("html", "pdf", "docx"))}
    return sorted(files, key=lambda file: (order.get(file.format, len(order)), file.path))


def _file(entry: Entry, current: str) -> File:
    own = str(entry["version"] or entry["updated"])
    old = entry["edition"] not in _EASY and own != current
    note = f"of version {entry['version']}" if old and entry["version"] else ""
    made = writers()[entry["format"]].label if entry["format"] in writers() else entry["format"]
    return File(
        entry["path"],
        entry["format"],
        made[:1].upper() + made[1:],
        entry["pages"],
        entry["bytes"],
        note,
    )


def earlier_issue(version: Entry) -> Issue:
    """Return the files of an earlier version, each with its edition in its label."""
    files = [
        replace(file, label=f"{issue.label}: {file.label}", note="")
        for issue in _issues(version["files"], "")
        for file in issue.files
    ]
    named = f"Version {version['version']}" if version["version"] else "Earlier version"
    about = f"Updated {_day(version['updated'])}." if version["updated"] else ""
    return Issue(version["folder"], named, about, tuple(files))
