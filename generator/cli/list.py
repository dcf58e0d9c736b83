"""easyread list: the documents and their status."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import project_at, today


@click.command(name="list")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def command(project: Path | None) -> None:
    """List the documents with their status and editions."""
    from generator.listing import listing  # noqa: PLC0415 - start fast
    from generator.project import load  # noqa: PLC0415 - start fast

    collection, _ = load(project_at(project), today=today())
    for line in listing(collection):
        click.echo(line)
