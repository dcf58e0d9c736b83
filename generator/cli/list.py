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
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON, with their files.")
def command(project: Path | None, *, as_json: bool) -> None:
    """List the documents with their status and editions.

    With --json, each comes with its dates and with the files that the last build left in output/.
    """
    from generator.listing import listing, listing_json  # noqa: PLC0415 - start fast
    from generator.project import load  # noqa: PLC0415 - start fast

    found = project_at(project)
    collection, _ = load(found, today=today())
    if as_json:
        from generator import manifest, publishing  # noqa: PLC0415 - start fast

        files = manifest.read_files(found.output / publishing.MANIFEST)
        click.echo(listing_json(collection, files.values()))
        return
    for line in listing(collection):
        click.echo(line)
