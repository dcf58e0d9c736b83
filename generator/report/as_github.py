"""Diagnostics as GitHub's workflow commands, and as the summary of a job."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.report.as_text import summary_line

MOST = 10  # GitHub shows no more of one kind for a step; we keep to it over all kinds
MOST_ROWS = 500  # a summary may have 1 MiB
_COMMANDS = {
    Severity.ERROR: "error",
    Severity.REVIEW: "warning",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}
_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+!|~&:@-])")


def github(diagnostics: Sequence[Diagnostic], documents: int, *, summarised: bool) -> Iterator[str]:
    """Yield a workflow command for each of the worst findings, and how many there are.

    Without a summary (``summarised``), a last line says how many are not shown.
    """
    worst = worst_first(diagnostics)
    yield from (_command(found) for found in worst[:MOST])
    yield summary_line(worst, documents)
    left = len(worst) - MOST
    if left > 0 and not summarised:
        what = "finding is" if left == 1 else "findings are"
        yield f"{left} more {what} not shown here: run easyread check to see all."


def worst_first(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Sort by severity, then by place."""
    return sorted(diagnostics, key=lambda found: (-found.severity.rank, found.order))


def _command(found: Diagnostic) -> str:
    span = found.span
    place = f"file={_property(span.path)},line={span.line},col={span.column}"
    title = _property(f"{found.code} {found.name}{_for_a_person(found)}")
    said = f"{found.message}. What to do: {found.hint}." if found.hint else f"{found.message}."
    return f"::{_COMMANDS[found.severity]} {place},title={title}::{_data(said)}"


def _for_a_person(found: Diagnostic) -> str:
    return " (a person must look)" if found.severity is Severity.REVIEW else ""


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def step_summary(diagnostics: Sequence[Diagnostic], documents: int) -> str:
    """Return all findings as a table in Markdown, worst first."""
    worst = worst_first(diagnostics)
    lines = ["## easyread check", "", summary_line(worst, documents), ""]
    if worst:
        lines += ["| Severity | Where | What | What to do |", "| --- | --- | --- | --- |"]
        lines += [_row(found) for found in worst[:MOST_ROWS]]
    if len(worst) > MOST_ROWS:
        lines += ["", f"{len(worst) - MOST_ROWS} more are not shown."]
    return "\n".join(lines) + "\n"


def _row(found: Diagnostic) -> str:
    where = f"{found.span.path}, line {found.span.line}"
    what = f"{found.message} ({found.code})"
    cells = (str(found.severity).capitalize(), where, what, found.hint)
    return f"| {' | '.join(_plain(cell) for cell in cells)} |"


def _plain(text: str) -> str:
    """Take the meaning from every sign of Markdown: the words come from anybody's sources."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
