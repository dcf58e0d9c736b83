"""The conformance report and the accessibility statement, as pages and as data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from generator.collection import Collection
from generator.conformance.conditions import Condition, How, Standard, judges, standards
from generator.conformance.standing import Entry, FileStanding, stand
from generator.explaining import rules
from generator.templating import templates
from generator.wording import long_date

REPORT, DATA, STATEMENT = "conformance.html", "conformance.json", "accessibility-statement.html"
NAMES = (REPORT, DATA, STATEMENT)
WAYS = MappingProxyType(
    {
        How.CONSTRUCTION: "By construction",
        How.TESTED: "Tested",
        How.PERSON: "Needs a person",
        How.ABSENT: "Nothing of the kind",
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One condition as the page has it: which rules look at it, with their names."""

    condition: Condition
    rules: tuple[tuple[str, str], ...]

    @property
    def way(self) -> str:
        """How it is known, in words."""
        return WAYS[self.condition.how]


def pages(entries: Iterable[Entry], collection: Collection) -> dict[str, bytes]:
    """Return the files about conformance for the files of a manifest: none for no files."""
    listed = sorted(entries, key=lambda entry: str(entry["path"]))
    if not listed:
        return {}
    standings = list(stand(listed))
    values = {
        "organisation": collection.settings.organisation,
        "contacts": collection.settings.contacts,
        "colours": collection.settings.colours,
        "standards": [(one, _lines(one)) for one in _used(standings)],
        "standings": standings,
        "ways": WAYS,
        "judges": judges(),
        "entries": listed,
        "day": _day(listed),
        "co_produced": _titles(listed, "co_produced"),
        "warned": [entry for entry in listed if entry.get("findings")],
    }
    return {
        REPORT: _render(collection, "conformance.html.j2", values),
        STATEMENT: _render(collection, "statement.html.j2", values),
        DATA: _data(standings),
    }


def _used(standings: list[FileStanding]) -> list[Standard]:
    used = {standing.standard.name for standing in standings}
    return [one for one in standards() if one.name in used]


def _lines(standard: Standard) -> list[Line]:
    known = rules()
    return [
        Line(one, tuple((code, known[code].name.replace("-", " ")) for code in one.rules))
        for one in standard.conditions
    ]


def _day(entries: list[Entry]) -> str:
    """Return the day of the newest document, in words: a clock would change the bytes."""
    days = [str(entry["updated"]) for entry in entries if entry["updated"]]
    return long_date(date.fromisoformat(max(days))) if days else ""


def _titles(entries: list[Entry], key: str) -> list[str]:
    return sorted({str(entry["title"]) for entry in entries if entry.get(key)})


def _render(collection: Collection, template: str, values: Mapping[str, Any]) -> bytes:
    return templates("html", collection.roots).get_template(template).render(values).encode()


def _data(standings: list[FileStanding]) -> bytes:
    files: dict[str, list[dict[str, Any]]] = {}
    for standing in standings:
        files.setdefault(standing.path, []).append(_standing(standing))
    content = {
        "version": 1,
        "judges": [
            {"name": j.name, "version": j.version, "standard": j.standard} for j in judges()
        ],
        "files": [{"path": path, "standards": found} for path, found in files.items()],
    }
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def _standing(standing: FileStanding) -> dict[str, Any]:
    return {
        "standard": standing.standard.name,
        "findings": standing.findings,
        "conditions": [
            {
                "id": outcome.condition.id,
                "says": outcome.condition.says,
                "how": str(outcome.how),
                "rules": {code: standing.found.get(code, 0) for code in outcome.tested},
                "words": outcome.condition.words,
            }
            for outcome in standing.outcomes
        ],
    }
