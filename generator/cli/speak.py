"""easyread speak: a draft reading by a machine."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import FINDINGS, WRITTEN, complete_document, project_at, today


@click.command()
@click.argument("name", shell_complete=complete_document)
@click.option(
    "--to",
    "target",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="The sound file to write (.wav).",
)
@click.option(
    "--edition",
    type=click.Choice(sorted(WRITTEN)),
    default="easy-read",
    show_default=True,
    help="The edition to read.",
)
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)
def command(name: str, target: Path, edition: str, project: Path | None) -> None:
    """Read the document NAME aloud into a sound file, as a draft.

    A machine reads it: espeak-ng, which you install yourself. A person must listen to all
    of it before anybody gets it. Better, give a person the script to read:
    "easyread build --to ssml" makes it.

    \b
    easyread speak asthma --to asthma.wav
    easyread speak asthma --edition standard --to asthma.wav
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator.project import load  # noqa: PLC0415 - start fast
    from generator.speaking import NoVoiceError, script, speak  # noqa: PLC0415 - start fast

    if target.suffix.lower() != ".wav":
        raise click.UsageError(f'"{target}" is no sound file; give a name that ends in .wav')
    if not target.absolute().parent.is_dir():
        raise click.UsageError(f'there is no folder "{target.parent}"')
    collection, _ = load(project_at(project), today=today())
    document = collection.find(name, WRITTEN[edition])
    if document is None:
        raise click.UsageError(f'"{name}" has no {edition} edition; see "easyread list"')
    try:
        speak(script(document, collection), target)
    except NoVoiceError as error:
        click.echo(f"easyread: no sound file is made: {error}", err=True)
        raise SystemExit(FINDINGS) from error
    click.echo(f"{target} is a draft, read by a machine.")
    click.echo("A person must listen to all of it, with the text, before anybody gets it.")
