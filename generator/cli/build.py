"""easyread build: make the files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from generator.cli.common import (
    EDITIONS,
    FAULT,
    FINDINGS,
    USAGE,
    common,
    no_document,
    project_at,
    today,
)
from generator.cli.printing import print_findings, status_of
from generator.model import Edition


def _editions(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> tuple[Edition, ...]:
    return tuple(EDITIONS[name] for name in given)


def _formats(_: click.Context, __: click.Parameter, given: str | None) -> tuple[str, ...]:
    from generator.settings import FORMATS  # noqa: PLC0415 - start fast

    formats = tuple(part.strip() for part in (given or "").split(",") if part.strip())
    for name in formats:
        if name not in FORMATS:
            raise click.BadParameter(f'there is no format "{name}"; use {", ".join(FORMATS)}')
    return formats


def _pdf(_: click.Context, __: click.Parameter, given: str | None) -> Any:
    from generator.collection import PdfKind  # noqa: PLC0415 - start fast

    return PdfKind(given) if given else None


@click.command()
@common
@click.option(
    "--edition",
    "editions",
    multiple=True,
    type=click.Choice(sorted(EDITIONS)),
    callback=_editions,
    help="Make only this edition (may be given more than once).",
)
@click.option(
    "--to",
    "formats",
    callback=_formats,
    help="Make only these formats: pdf,docx,html,epub,txt,brf,ssml.",
)
@click.option(
    "--pdf",
    type=click.Choice(["ua-1", "ua-2", "plain"]),
    callback=_pdf,
    help="The standards of the PDFs, instead of those in the settings.",
)
@click.option(
    "--size",
    type=click.IntRange(16, 28),
    help="Points of large print (with --edition large-print, or where the settings have it).",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, resolve_path=True),
    help="Where the files go, instead of output/.",
)
@click.option("--jobs", type=click.IntRange(1, 64), help="How many files to make at the same time.")
@click.option(
    "--keep-versions",
    is_flag=True,
    help="Keep the files of a version that this build replaces, and list them.",
)
@click.option(
    "--print",
    is_flag=True,
    help="Make the files for a desk printer and a print shop too, with a job ticket.",
)
@click.option("--force", is_flag=True, help="Make every file again, changed or not.")
def command(project: Path | None, fail_on: str, style: str, draft: bool, **wanted: Any) -> None:
    """Check the sources, make the files, check the files, and put them in output/.

    A document with an error is not written; what was there stays as it was.

    \b
    easyread build
    easyread build asthma --to pdf --edition easy-read
    easyread build asthma --print
    easyread build --draft
    """  # noqa: D301 - Click's mark for lines that stay as they are
    built = _built(project, wanted, draft=draft)
    print_findings(built.diagnostics, built.wanted, style)
    if style == "text":
        _say(built, wanted["output"])
    if built.faults:
        sys.exit(FAULT)
    sys.exit(USAGE if built.checked.unusable else _build_status(built, fail_on))


def _built(project: Path | None, wanted: dict[str, Any], *, draft: bool) -> Any:
    from generator import pipeline, publishing  # noqa: PLC0415 - start fast
    from generator.building import PrintRefusedError  # noqa: PLC0415 - start fast
    from generator.orders import Request  # noqa: PLC0415 - start fast
    from generator.progress import progress  # noqa: PLC0415 - start fast

    try:
        with progress() as advance:
            request = Request(**wanted)
            return pipeline.build(
                project_at(project), request, today=today(), draft=draft, progress=advance
            )
    except pipeline.NoSuchDocumentError as error:
        raise no_document(error) from error
    except (publishing.OutputRefusedError, PrintRefusedError) as error:
        raise click.UsageError(str(error)) from error


def _build_status(built: Any, fail_on: str) -> int:
    return FINDINGS if built.held else status_of(built.diagnostics, fail_on)


def _say(built: Any, output: Path | None) -> None:
    for fault in built.faults:
        click.echo(f"easyread: internal fault: {fault}", err=True)
    for words in built.lacking:
        click.echo(f"Not made: {words}.", err=True)
    for name in built.held:
        click.echo(f"Not written: {name} (see its errors above; earlier files stay as they were)")
    made = f"{built.rendered} made, {built.reused} as before"
    where = output or "output/"
    if built.changed:
        click.echo(f"{where} is up to date: {len(built.written)} files ({made}).")
    elif built.rendered or built.reused:
        click.echo(f"Nothing to change in {where} ({made}).")
    else:
        click.echo("Nothing written.")
