"""What the commands share: the project, the day, options and exit codes."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from generator.diagnostics import Severity
from generator.model import Edition
from generator.project import Project, find_project

CLEAN, FINDINGS, USAGE, FAULT = 0, 1, 2, 3
EDITIONS = {edition.replace(" ", "-"): edition for edition in Edition}
# Those that have a source of their own
WRITTEN = {name: EDITIONS[name] for name in ("standard", "easy-read")}


def today() -> date:
    """Return the day that decides what is past its review: SOURCE_DATE_EPOCH, or today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.date()


def project_at(folder: Path | None) -> Project:
    """Return the project at a folder or above it, of the current one if None."""
    start = (folder or Path.cwd()).resolve()
    project = find_project(start)
    if project is None:
        raise click.UsageError(
            f"there is no project in {start}: no source/easyread.yaml here or above. "
            'Go to your project, name it with --project, or start one with "easyread init".'
        )
    return project


def complete_document(context: click.Context, parameter: click.Parameter, text: str) -> list[Any]:
    """Complete the name of a document."""
    del context, parameter
    project = find_project(Path.cwd())
    files = sorted((project.root / "source").rglob("*.md")) if project else []
    names = {file.name.split(".")[0] for file in files if "shared" not in file.parts}
    return sorted(name for name in names if name.startswith(text))


_Wrap = Callable[[Callable[..., Any]], Callable[..., Any]]


def reporting(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of each command that prints findings."""
    options: list[_Wrap] = [
        click.option(
            "--project",
            type=click.Path(path_type=Path, file_okay=False),
            help="The project's folder, if it is not this one or above.",
        ),
        click.option(
            "--fail-on",
            type=click.Choice([str(s) for s in Severity]),
            default="error",
            show_default=True,
            help="Exit with 1 from this severity up.",
        ),
        click.option(
            "--format",
            "style",
            type=click.Choice(["text", "json", "sarif", "junit", "github"]),
            default="text",
            show_default=True,
            help="How to print the findings.",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def common(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that check and build share."""
    paths = click.argument(
        "paths", nargs=-1, type=click.Path(path_type=Path), shell_complete=complete_document
    )
    draft = click.option(
        "--draft",
        is_flag=True,
        help="Let findings to review stand, and say Draft on every page.",
    )
    return paths(reporting(draft(command)))


def no_document(error: Exception) -> click.UsageError:
    """Say that a name on the command line is that of no document."""
    return click.UsageError(f'"{error}" is no document of this project; see "easyread list"')
