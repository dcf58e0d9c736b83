"""easyread read: what a screen reader would say of a file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def command(file: Path) -> None:
    """Print what a screen reader would say of a PDF or Word FILE, in order.

    Headings come with their level, lists with their number of items, the cells of a table with
    the head of their column, pictures with their alternative text. It is no screen reader:
    people who use one must still try the file.

    \b
    easyread read output/guides/asthma/asthma.pdf
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator.announcing import lines, read_tags, read_word  # noqa: PLC0415 - start fast
    from generator.views.pdf import read_pdf  # noqa: PLC0415 - start fast
    from generator.views.words import UnreadableOutputError  # noqa: PLC0415 - start fast

    kind = file.suffix.lower()
    if kind not in {".pdf", ".docx"}:
        raise click.UsageError(f'"{file}" is neither a PDF nor a Word file (.docx)')
    try:
        data = file.read_bytes()
        said = read_tags(read_pdf(data)) if kind == ".pdf" else read_word(data)
    except UnreadableOutputError as error:
        raise click.UsageError(f"{file}: {error}") from error
    if not said:
        raise click.UsageError(f"{file} has no tags: a screen reader would have to guess")
    for line in lines(said):
        click.echo(line)
