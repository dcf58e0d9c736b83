"""easyread init: start a project."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
def command(directory: Path) -> None:
    """Start a project in DIRECTORY, with worked examples to change.

    \b
    easyread init my-project
    cd my-project
    easyread build
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator.starting import ProjectExistsError, start_project  # noqa: PLC0415 - start fast

    try:
        count = start_project(directory)
    except ProjectExistsError as error:
        raise click.UsageError(str(error)) from error
    click.echo(f"Made a project in {directory} with {count} files.")
    click.echo(f"Next: cd {directory} && easyread build")
