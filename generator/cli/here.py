"""easyread here: one page a stage, to hand to a person."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli.common import FINDINGS, WRITTEN, complete_document, project_at, today


@click.command()
@click.argument("name", shell_complete=complete_document)
@click.option("--stage", "stages", multiple=True, help="Only this stage: assessment, and so on.")
@click.option(
    "--edition",
    "editions",
    multiple=True,
    type=click.Choice(sorted(WRITTEN)),
    help="Make only this edition (may be given more than once).",
)
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
@click.option("--draft", is_flag=True, help="Let findings to review stand.")
@click.option(
    "--output", type=click.Path(path_type=Path), help="Where the pages go, instead of output/."
)
def command(
    name: str,
    stages: tuple[str, ...],
    editions: tuple[str, ...],
    project: Path | None,
    draft: bool,
    output: Path | None,
) -> None:
    """Make a page for each stage of the pathway NAME, to hand to a person.

    It says where the person is, what happens now, how long it takes, who takes part, what
    comes next and who to ask. The words are those of the pathway. In Easy Read it has the
    first idea of each step.

    \b
    easyread here eating-disorders
    easyread here eating-disorders --stage assessment --edition easy-read
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import handing, pipeline  # noqa: PLC0415 - start fast

    found = project_at(project)
    checked = pipeline.check(found, (), today=today(), draft=draft)
    wanted = tuple(WRITTEN[e] for e in editions) or tuple(WRITTEN.values())
    held = False
    try:
        for page in handing.hand_out(checked, name, stages, wanted):
            held = held or bool(page.held)
            _say(page, output or found.output)
    except handing.NoSuchStageError as error:
        raise click.UsageError(str(error)) from error
    sys.exit(FINDINGS if held else 0)


def _say(page: object, output: Path) -> None:
    from generator import handing  # noqa: PLC0415 - start fast

    assert isinstance(page, handing.Handed)  # noqa: S101 - the one thing that is handed over
    if page.held:
        click.echo(f"Not written: {page.path}")
        for reason in page.held:
            click.echo(f"  {reason}")
    else:
        click.echo(f"Made {handing.write(page, output)}")
