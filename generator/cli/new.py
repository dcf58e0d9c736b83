"""easyread new: start a document."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import project_at, today
from generator.model import Kind


@click.command()
@click.argument("kind", type=click.Choice([str(kind) for kind in Kind]))
@click.argument("name")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def command(kind: str, name: str, project: Path | None) -> None:
    """Start a new document: its full source and its Easy Read one.

    NAME is in small letters with hyphens; it becomes the name of the files.

    \b
    easyread new pathway asthma
    easyread new guide how-to-complain
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator.starting import BadNameError, start_document  # noqa: PLC0415 - start fast

    try:
        made = start_document(project_at(project), Kind(kind), name, today())
    except BadNameError as error:
        raise click.UsageError(str(error)) from error
    for path in made:
        click.echo(f"Made {path}")
    click.echo('Fill in each part marked "[fill in: …]", then run: easyread check')
