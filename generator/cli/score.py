"""easyread score: how hard any text is to read."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@click.option("--lines", is_flag=True, help="Take each line as one sentence.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print the measures.",
)
@click.option("--language", default="en-GB", show_default=True, help="The language of the text.")
def command(file: Path, lines: bool, style: str, language: str) -> None:
    """Measure how hard a text is to read: a FILE (plain or Markdown), or - for what is piped.

    The measures rank texts. They do not tell that people understand one.

    \b
    easyread score letter.txt
    easyread score --lines --format json sentences.txt
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import scoring  # noqa: PLC0415 - start fast

    text = _read_text(file)
    if lines:
        scored = scoring.score_lines(text.splitlines())
        for line in scoring.printed_lines(scored, style):
            click.echo(line)
        return
    measure = scoring.score_markdown if file.suffix == ".md" else scoring.score_plain
    for line in scoring.printed(measure(text, str(file), language=language), style):
        click.echo(line)


def _read_text(file: Path) -> str:
    if str(file) == "-":
        return sys.stdin.buffer.read().decode("utf-8-sig", "replace")
    if not file.is_file():
        raise click.UsageError(f'there is no file "{file}"')
    data = file.read_bytes()
    if b"\0" in data[:4096]:
        raise click.UsageError(f'"{file}" is no plain text; save it as text (.txt) first')
    return data.decode("utf-8-sig", "replace")
