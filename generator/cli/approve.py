"""easyread approve: record who checked a document."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from generator.cli.common import WRITTEN, complete_document, project_at, today


@click.command()
@click.argument("document", shell_complete=complete_document)
@click.option(
    "--edition",
    type=click.Choice(sorted(WRITTEN)),
    help="Which edition was checked: easy-read for a group, standard for a role, if not said.",
)
@click.option("--by-group", default="", help="The group of people that checked it: its name.")
@click.option("--people", type=click.IntRange(1), help="How many people of the group checked it.")
@click.option("--changed", default="", help="What was changed because of what they said.")
@click.option("--paid/--unpaid", default=None, help="Whether the group was paid for it.")
@click.option("--role", default="", help="The role of who approves it: a role, not a name.")
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    required=True,
    metavar="YEAR-MONTH-DAY",
    help="The day of the check.",
)
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def command(
    document: str,
    edition: str | None,
    by_group: str,
    day: datetime,
    project: Path | None,
    **more: Any,
) -> None:
    """Record that people have checked a document: its words and its pictures.

    A group of people with a learning disability checks Easy Read. A clinician, or who else
    owns the subject, approves what a document says. Each edit makes the record stale.

    \b
    easyread approve asthma --by-group "Charnwood self-advocacy group" --people 6
        --date 2026-11-20 --changed "Two pictures"
    easyread approve asthma --role "Consultant psychiatrist" --date 2026-11-20
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import approving  # noqa: PLC0415 - start fast

    changes, own = more.pop("changed"), WRITTEN[edition] if edition else None
    given = approving.Given(day.date(), own, by_group, changes=changes, **more)
    try:
        said = approving.approve(project_at(project), document, given, today=today())
    except approving.NotApprovedError as error:
        raise click.UsageError(str(error)) from error
    for line in said:
        click.echo(line)
