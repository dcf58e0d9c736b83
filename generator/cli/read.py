"""easyread read: what a screen reader would say of a file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def command(file: Path) -> None:
    """Print what a screen reader would say of a FILE, in order.

    FILE is a PDF, a Word file, a web page or an e-book (.pdf, .docx, .html, .epub).

    Headings come with their level, lists with their number of items, the cells of a table with
    the head of their column, pictures with their alternative text. It is no screen reader:
    people who use one must still try the file.

    \b
    easyread read output/guides/asthma/asthma.pdf
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import announcing  # noqa: PLC0415 - start fast
    from generator.views.pdf import read_pdf  # noqa: PLC0415 - start fast
    from generator.views.words import UnreadableOutputError  # noqa: PLC0415 - start fast

    readers = {
        ".pdf": lambda data: announcing.read_tags(read_pdf(data)),
        ".docx": announcing.read_word,
        ".html": announcing.read_page,
        ".epub": announcing.read_book,
    }
    read = readers.get(file.suffix.lower())
    if read is None:
        raise click.UsageError(f'"{file}" is none of these: {", ".join(readers)}')
    try:
        said = read(file.read_bytes())
    except UnreadableOutputError as error:
        raise click.UsageError(f"{file}: {error}") from error
    if not said:
        raise click.UsageError(f"{file} has no tags: a screen reader would have to guess")
    for line in announcing.lines(said):
        click.echo(line)
