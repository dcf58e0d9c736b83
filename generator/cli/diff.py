"""easyread diff: what has changed, in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.cli.common import complete_document, no_document, project_at, today


@click.command()
@click.argument("revision")
@click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path), shell_complete=complete_document
)
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="How to print it: html is a page for a meeting.",
)
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def command(revision: str, paths: tuple[Path, ...], style: str, project: Path | None) -> None:
    """Say in words what has changed in each document since a REVISION of git.

    PATHS are sources, folders of them, or names of documents. Without any, all are compared.
    It says which sentences, pictures, facts and dates changed, and which sign-offs are stale.

    \b
    easyread diff main
    easyread diff HEAD~3 asthma
    easyread diff v1.0 --format html > meeting.html
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import history, pipeline  # noqa: PLC0415 - start fast
    from generator.comparing import telling  # noqa: PLC0415 - start fast

    found = project_at(project)
    try:
        comparison, organisation = pipeline.diff(found, revision, paths, today=today())
    except history.HistoryError as error:
        raise click.UsageError(str(error)) from error
    except pipeline.NoSuchDocumentError as error:
        raise no_document(error) from error
    click.echo(_printed(telling, comparison, organisation, style))


def _printed(telling: Any, comparison: Any, organisation: str, style: str) -> str:
    if style == "json":
        return str(telling.as_json(comparison))
    if style == "html":
        return str(telling.as_html(comparison, organisation))
    return "\n".join(telling.text_lines(comparison))
