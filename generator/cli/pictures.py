"""easyread pictures: find, see, add and credit pictures."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from generator.cli.common import project_at, today
from generator.project import find_project, load

_FORMAT = click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print what is found.",
)
_PROJECT = click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    help="The project's folder, if it is not this one or above.",
)


@click.group("pictures")
def command() -> None:
    """Find, see, add and credit pictures."""


def _loaded(folder: Path | None) -> Any:
    """Return the collection of the project, or one with the starter's pictures only."""
    from generator.project import starter_collection  # noqa: PLC0415 - start fast

    if folder or find_project(Path.cwd()):
        return load(project_at(folder), today=today())[0]
    return starter_collection(today())


@command.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--most", type=click.IntRange(1, 100), default=10, show_default=True)
@_FORMAT
@_PROJECT
def search(words: tuple[str, ...], most: int, style: str, project: Path | None) -> None:
    """Find pictures by WORDS, best first.

    \b
    easyread pictures search care plan
    easyread pictures search "get in touch"
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import gallery  # noqa: PLC0415 - start fast

    rows = gallery.search_rows(" ".join(words), _loaded(project).catalogue, most)
    if style == "json":
        click.echo(gallery.as_json(rows))
        return
    for row in rows:
        click.echo(f"{row['score']:6.2f}  {row['id']}: {row['alt']} ({row['licence']})")
    if not rows:
        click.echo("No picture is found by these words. Try another word, or add a picture.")


@command.command()
@click.argument("source")
@click.option("--all", "every", is_flag=True, help="For pairs that have a picture too.")
@click.option("--most", type=click.IntRange(1, 20), default=3, show_default=True)
@_FORMAT
@_PROJECT
@click.option("--by-words", is_flag=True, help="Leave out the extra for meaning, if installed.")
def suggest(
    source: str, every: bool, most: int, style: str, project: Path | None, by_words: bool
) -> None:
    """Suggest pictures for an Easy Read SOURCE, or - for one sentence a line.

    \b
    easyread pictures suggest source/guides/asthma.easy-read.md
    easyread pictures suggest asthma --all
    echo "You can phone us." | easyread pictures suggest -
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import gallery  # noqa: PLC0415 - start fast

    collection = _loaded(project)
    catalogue, chosen = collection.catalogue, gallery.choices(collection.documents)
    model = None if by_words else gallery.model_if_installed()
    if source == "-":
        lines = sys.stdin.buffer.read().decode("utf-8-sig", "replace").splitlines()
        rows = gallery.suggest_lines(lines, catalogue, chosen, most, model)
        if style == "json":
            click.echo(gallery.as_json(rows))
            return
        for line, pictures in zip(lines, rows, strict=True):
            click.echo(line)
            for shown in gallery.picture_lines(pictures, catalogue):
                click.echo(shown)
        return
    document = _easy_read(collection, source, project)
    found = list(gallery.proposals(document, catalogue, chosen, every=every, model=model))
    if style == "json":
        click.echo(gallery.as_json(found))
        return
    for shown in gallery.proposal_lines(found, catalogue):
        click.echo(shown)
    if not found:
        click.echo("Every pair has a picture. Use --all to see suggestions for them too.")


def _easy_read(collection: Any, source: str, project: Path | None) -> Any:
    """Return the Easy Read edition that a path or a name leads to."""
    from generator import pipeline  # noqa: PLC0415 - start fast
    from generator.cli.common import no_document  # noqa: PLC0415 - start fast
    from generator.model import Edition  # noqa: PLC0415 - start fast

    try:
        found = pipeline.select(collection, project_at(project), (Path(source),))
    except pipeline.NoSuchDocumentError as error:
        raise no_document(error) from error
    easy = [document for document in found if document.edition is Edition.EASY_READ]
    if not easy:
        raise click.UsageError(f'"{source}" has no Easy Read edition')
    return easy[0]


@command.command()
@click.argument("words", nargs=-1)
@click.option("--document", help="The pictures that a document uses.")
@click.option("--pack", help="All pictures of a pack, such as core.")
@click.option("--concepts", is_flag=True, help="All ideas, each with its picture.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("picture-sheet.html"),
    show_default=True,
    help="Where to write the sheet: .html or .pdf.",
)
@_PROJECT
def sheet(
    words: tuple[str, ...],
    document: str | None,
    pack: str | None,
    concepts: bool,
    output: Path,
    project: Path | None,
) -> None:
    """Make a contact sheet: of a search, a document, a pack or all ideas.

    \b
    easyread pictures sheet --pack core
    easyread pictures sheet phone call --output phones.pdf
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import contact_sheet  # noqa: PLC0415 - start fast

    if output.suffix not in {".html", ".pdf"}:
        raise click.UsageError("the sheet is .html or .pdf: give --output a name that ends so")
    collection = _loaded(project)
    wanted = contact_sheet.Wanted(" ".join(words), document or "", pack or "", concepts)
    tiles = contact_sheet.tiles(collection, wanted)
    if not tiles:
        raise click.UsageError("no picture is found; see easyread pictures sheet --help")
    output.write_bytes(contact_sheet.make(tiles, wanted.title, output.suffix, collection))
    click.echo(f"Wrote {output}: {len(tiles)} pictures.")


@command.command(name="import")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--pack", help="What to call the pack; the folder's name if not given.")
@click.option("--licence", default="", help="The licence of all, where nothing else says.")
@click.option("--author", default="", help="Who made all, where nothing else says.")
@click.option("--source", default="", help="Where all are from, where nothing else says.")
@click.option("--style", default="", help="photo, drawing or symbol.")
@click.option(
    "--csv",
    "table",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A table of the pictures: file, alt, words, licence, author, or a symbol set's own.",
)
@_PROJECT
def import_(folder: Path, project: Path | None, table: Path | None, **given: str | None) -> None:
    """Add the pictures of FOLDER to the project as a pack.

    Names of files, captions in the files and a CSV table say what each picture shows. What
    is missing is listed; a picture without a known licence is not let out.

    \b
    easyread pictures import ~/photosymbols --licence "Photosymbols 2026" --author Photosymbols
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import importing  # noqa: PLC0415 - start fast

    known = {key: value or "" for key, value in given.items()}
    try:
        made = importing.import_folder(project_at(project), folder, table, known)
    except importing.ImportRefusedError as error:
        raise click.UsageError(str(error)) from error
    for line in importing.told(made):
        click.echo(line)


@command.command()
@_PROJECT
def credits(project: Path | None) -> None:
    """Print the credits that the licences of the project's pictures ask for."""
    from generator import gallery  # noqa: PLC0415 - start fast

    collection = load(project_at(project), today=today())[0]
    for line in collection.catalogue.credits(gallery.used_pictures(collection)):
        click.echo(line)
