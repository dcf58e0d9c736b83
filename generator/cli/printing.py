"""Print findings in the style that was asked for."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click

from generator.cli.common import CLEAN, FINDINGS, project_at, today
from generator.diagnostics import Diagnostic, Severity
from generator.report.as_text import summary_line, text_lines


def print_findings(
    diagnostics: list[Diagnostic], documents: Any, style: str, files: int = 0
) -> None:
    """Print findings: text, json, sarif, junit or github.

    ``files`` is how many finished files were audited, where it is they that were looked at.
    """
    if style == "json":
        from generator.report import as_json  # noqa: PLC0415 - start fast

        click.echo(as_json.json_report(documents, diagnostics))
    elif style == "sarif":
        from generator.report import as_sarif  # noqa: PLC0415 - start fast

        click.echo(as_sarif.sarif(documents, diagnostics, _folder()))
    elif style == "junit":
        from generator.report import as_junit  # noqa: PLC0415 - start fast

        click.echo(as_junit.junit(documents, diagnostics, today()))
    elif style == "github":
        _print_github(diagnostics, documents)
    else:
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        for line in text_lines(diagnostics, colour=colour):
            click.echo(line, color=colour)
        click.echo(
            summary_line(diagnostics, files or len(documents), "file" if files else "document")
        )


def _folder() -> str:
    """Return where the project stands in the repository, or an empty string for its top."""
    root = project_at(click.get_current_context().params["project"]).root
    top = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()).resolve()
    inside = root != top and root.is_relative_to(top)
    return root.relative_to(top).as_posix() if inside else ""


def _print_github(diagnostics: list[Diagnostic], documents: Any) -> None:

    from generator.report import as_github  # noqa: PLC0415 - start fast
    from generator.report.places import rooted  # noqa: PLC0415 - start fast

    found = rooted(diagnostics, documents, _folder())
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(as_github.step_summary(found, len(documents)))
    for line in as_github.github(found, len(documents), summarised=bool(summary)):
        click.echo(line)


def status_of(diagnostics: list[Diagnostic], fail_on: str) -> int:
    """Return the exit code: 1 where a finding weighs as much as ``fail_on``, else 0."""
    limit = Severity(fail_on).rank
    return FINDINGS if any(d.severity.rank >= limit for d in diagnostics) else CLEAN
