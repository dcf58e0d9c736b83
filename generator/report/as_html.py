"""The report as a page of its own, for people who are not programmers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.collection import Collection
from generator.diagnostics import Diagnostic, Severity
from generator.report.as_json import summary


def html(
    diagnostics: list[Diagnostic], files: list[Mapping[str, Any]], collection: Collection
) -> bytes:
    """Return ``output/report.html``: findings by document, errors first, and the files made."""
    environment = Environment(
        loader=FileSystemLoader([root / "templates" / "html" for root in collection.roots]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    by_path: dict[str, list[Diagnostic]] = {}
    for found in sorted(diagnostics, key=lambda d: (-d.severity.rank, d.order)):
        by_path.setdefault(found.span.path, []).append(found)
    page = environment.get_template("report.html.j2").render(
        organisation=collection.settings.organisation,
        colours=collection.settings.colours,
        counts=summary(diagnostics),
        groups=sorted(by_path.items(), key=_weight),
        files=sorted(files, key=lambda entry: str(entry["path"])),
        documents=collection.documents,
    )
    return page.encode()


def _weight(group: tuple[str, list[Diagnostic]]) -> tuple[int, str]:
    """Put the documents with the most errors first."""
    path, found = group
    return (-sum(d.severity is Severity.ERROR for d in found), path)
