"""What has changed in a document since its last version, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from generator.model import Edition
from generator.rendering import writers
from generator.site.records import Record
from generator.wording import long_date

MOST = 6
EDITIONS = {
    str(Edition.EASY_READ): "Easy Read",
    str(Edition.TEXT_ONLY): "Easy Read without pictures",
    str(Edition.STANDARD): "Full version",
    str(Edition.LARGE_PRINT): "Large print",
}
STATUSES = {
    "draft": "a draft",
    "published": "published",
    "withdrawn": "withdrawn",
    "under development": "under development",
}


def changes(record: Record) -> tuple[str, ...]:
    """Return sentences that say what is new in a document; none for a first version."""
    if record["new"] and not record["past"]:
        return ("This document is new.",)
    return tuple(_changes(record["past"], record)) if record["past"] else ()


def _changes(past: Record, now: Record) -> Iterator[str]:
    if now["version"] and past["version"] and now["version"] != past["version"]:
        of = f" of {_day(past['updated'])}" if past["updated"] else ""
        yield f"Version {now['version']} takes the place of version {past['version']}{of}."
    if past["title"] != now["title"]:
        yield f"Before, it was called \u201c{past['title']}\u201d."
    if past["status"] != now["status"]:
        yield f"Before, it was {STATUSES[past['status']]}; now it is {STATUSES[now['status']]}."
    yield from _forms(past["forms"], now["forms"])
    for edition, parts in now["parts"].items():
        yield from _parts(edition, past["parts"].get(edition), parts)


def _forms(past: Sequence[str], now: Sequence[str]) -> Iterator[str]:
    """Say which editions are new, then which formats are."""
    had = {form.partition("/")[0] for form in past}
    has = dict.fromkeys(form.partition("/")[0] for form in now)
    for edition in has:
        if edition not in had:
            yield f"It now comes in {_in_text(EDITIONS[edition])} too."
    old = {form.partition("/")[2] for form in past}
    for format in dict.fromkeys(form.partition("/")[2] for form in now):
        if format not in old:
            yield f"It now comes as {writers()[format].label} too."


def _in_text(edition: str) -> str:
    return edition if edition.startswith("Easy Read") else edition.lower()


def _parts(
    edition: str, past: Sequence[Sequence[str]] | None, now: Sequence[Sequence[str]]
) -> Iterator[str]:
    if past is None:
        return
    before, after = _by_title(past), _by_title(now)
    where = " in Easy Read" if edition == Edition.EASY_READ else ""
    lists = (
        ("Changed", [t for t in after if t in before and before[t] != after[t]]),
        ("New", [t for t in after if t not in before]),
        ("Taken out", [t for t in before if t not in after]),
    )
    yield from (f"{said}{where}: {_listed(titles)}." for said, titles in lists if titles)


def _by_title(parts: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for _, title, digest in parts:
        found.setdefault(title or "the start", []).append(digest)
    return found


def _listed(titles: Sequence[str]) -> str:
    """Name the first few: "Referral; Triage; 2 more parts"."""
    named = [title.rstrip(".") for title in titles[:MOST]]
    more = len(titles) - MOST
    if more > 0:
        named.append("1 more part" if more == 1 else f"{more} more parts")
    return "; ".join(named)


def _day(iso: str) -> str:
    return long_date(date.fromisoformat(iso))


def dated(facts: Mapping[str, Any]) -> str:
    """Return the date of an update in words, or nothing."""
    return _day(facts["updated"]) if facts["updated"] else ""
