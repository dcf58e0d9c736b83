"""easyread check: see what is wrong, and where."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from generator.cli.common import USAGE, common, no_document, project_at, today
from generator.cli.printing import print_findings, status_of
from generator.project import Project


@click.command()
@common
@click.option(
    "--since",
    metavar="REVISION",
    help="Check what has changed since a revision of git, and that it is no harder to read.",
)
@click.option(
    "--write-baseline",
    is_flag=True,
    help="Write down what is found now, so that from now on only what is new fails.",
)
@click.option("--no-baseline", is_flag=True, help="Show what the baseline knows too.")
def command(  # noqa: PLR0913, PLR0917 - Click passes each option
    paths: tuple[Path, ...],
    project: Path | None,
    fail_on: str,
    style: str,
    draft: bool,
    since: str | None,
    write_baseline: bool,
    no_baseline: bool,
) -> None:
    """Check sources before anything is made from them.

    PATHS are sources, folders of them, or names of documents. Without any, all are checked.

    \b
    easyread check
    easyread check source/pathways/asthma.md
    easyread check --since main --format github
    easyread check --write-baseline
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import history, pipeline  # noqa: PLC0415 - start fast

    found = project_at(project)
    if write_baseline and (paths or since):
        raise click.UsageError("--write-baseline is for the whole project: give no paths")
    try:
        past = None if no_baseline or write_baseline else history.read_baseline(found.root)
        before = pipeline.since(found, since, past, today=today())
        checked = pipeline.check(found, paths, today=today(), draft=draft, since=before)
    except pipeline.NoSuchDocumentError as error:
        raise no_document(error) from error
    except history.HistoryError as error:
        raise click.UsageError(str(error)) from error
    if write_baseline and not checked.unusable:
        _write_baseline(found, checked)
        return
    new, known = history.only_new(checked.diagnostics, past or history.Past())
    print_findings(new, checked.documents, style)
    if known and style == "text":
        click.echo(f"{len(known)} known before ({history.BASELINE}); --no-baseline shows them.")
    if checked.unusable:
        sys.exit(USAGE)
    sys.exit(status_of(new, fail_on))


def _write_baseline(project: Project, checked: Any) -> None:
    from generator import history  # noqa: PLC0415 - start fast

    count = history.write_baseline(project.root, checked.diagnostics, checked.documents)
    click.echo(f"Wrote {history.BASELINE}: {count} findings are known from now on.")
    click.echo("A document with an error is still not built. Mend the old ones when you can.")
