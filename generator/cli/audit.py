"""easyread audit: check finished files again."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli.common import EDITIONS, USAGE, project_at, reporting, today
from generator.cli.printing import print_findings, status_of


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--of", help="The document that the files are made from, if their names are others.")
@click.option("--edition", type=click.Choice(sorted(EDITIONS)), help="Its edition, with --of.")
@reporting
def command(
    files: tuple[Path, ...],
    of: str | None,
    edition: str | None,
    project: Path | None,
    fail_on: str,
    style: str,
) -> None:
    """Audit finished FILES again, or all that is in output/: after somebody has edited one.

    The words, pictures and structure are compared with the source. No file is changed.

    \b
    easyread audit
    easyread audit ~/Desktop/asthma-easy-read.docx
    easyread audit "Asthma (edited).docx" --of asthma --edition easy-read
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator.auditing import audit_files, made_files  # noqa: PLC0415 - start fast
    from generator.project import load  # noqa: PLC0415 - start fast

    place = project_at(project)
    collection, _ = load(place, today=today())
    chosen = files or tuple(_from_here(file) for file in made_files(collection, place.output))
    if not chosen:
        raise click.UsageError('there is nothing in output/ yet; run "easyread build" first')
    audited = audit_files(
        collection, chosen, of=of or "", edition=EDITIONS[edition] if edition else None
    )
    if audited.files:
        print_findings(list(audited.diagnostics), audited.documents, style, files=audited.files)
    for words in audited.refused:
        click.echo(f"easyread: not audited: {words}", err=True)
    sys.exit(USAGE if audited.refused else status_of(list(audited.diagnostics), fail_on))


def _from_here(file: Path) -> Path:
    return file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else file
