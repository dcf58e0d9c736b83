"""easyread booklet: any PDF as sheets that fold into a booklet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.imposition import PAPERS, Binding, Duplex, Scheme, Setup, mm

_PAPERS = [name for name in PAPERS if name != "A5"]


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option(
    "--scheme",
    type=click.Choice([str(s) for s in Scheme]),
    default="saddle",
    show_default=True,
    help="How it is folded and bound.",
)
@click.option(
    "--paper",
    type=click.Choice(_PAPERS, case_sensitive=False),
    help="The sheets; the smallest that hold the pages if not said.",
)
@click.option(
    "--binding",
    type=click.Choice([str(b) for b in Binding]),
    default="left",
    show_default=True,
    help="The bound edge of the cover: right for Arabic or Urdu.",
)
@click.option(
    "--flip",
    type=click.Choice([str(d) for d in Duplex]),
    default="short",
    show_default=True,
    help="The edge over which the printer turns a sheet; --test-page shows it.",
)
@click.option(
    "--thickness",
    type=click.FloatRange(0, 1),
    default=0.1,
    show_default=True,
    help="Of one sheet, in millimetres: 0.1 for 80 g paper.",
)
@click.option(
    "--allowance",
    type=click.FloatRange(0, 10),
    default=3,
    show_default=True,
    help="How much narrower a flap is that is folded in, in millimetres.",
)
@click.option(
    "--shrink", is_flag=True, help="Make pages smaller to fit, if they can still be read."
)
@click.option("--marks", is_flag=True, help="Draw crop, fold and colour marks, on larger paper.")
@click.option("--to", "target", type=click.Path(path_type=Path), help="The file to write.")
@click.option(
    "--test-page", is_flag=True, help="Make a sheet that shows which way a printer flips."
)
def command(file: Path | None, target: Path | None, *, test_page: bool, **options: Any) -> None:
    """Put the pages of a PDF on sheets that fold into a booklet or a leaflet.

    Pages keep their size, and the file keeps its tags and reading order.

    \b
    easyread booklet --test-page
    easyread booklet output/booklets/welcome/welcome.pdf
    easyread booklet leaflet.pdf --scheme roll --paper A4
    """  # noqa: D301 - Click's mark for lines that stay as they are
    if test_page:
        _write_test(target or Path("printer-test.pdf"))
        return
    if file is None:
        raise click.UsageError("say which PDF, or ask for --test-page")
    if not file.is_file():
        raise click.UsageError(f"there is no file {file}")
    target = target or file.with_name(f"{file.stem}-{options['scheme']}.pdf")
    if target.resolve() == file.resolve():
        raise click.UsageError(f"{target} is the PDF itself; give another file with --to")
    _write(target, _made(file, options))


def _made(file: Path, options: dict[str, Any]) -> bytes:
    from generator.booklets import NoBookletError, booklet  # noqa: PLC0415 - start fast
    from generator.imposition import ImpositionError  # noqa: PLC0415 - start fast

    shrink, marks = options["shrink"], options["marks"]
    try:
        made = booklet(
            file.read_bytes(), _setup(**options), shrink=shrink, marks=marks, slug=file.stem
        )
    except (NoBookletError, ImpositionError) as error:
        raise click.UsageError(f"{file}: {error}") from error
    for line in made.said:
        click.echo(line)
    return made.data


def _setup(**options: Any) -> Setup:
    return Setup(
        Scheme(options["scheme"]),
        PAPERS[options["paper"]] if options["paper"] else None,
        Binding(options["binding"]),
        Duplex(options["flip"]),
        thickness=mm(options["thickness"]),
        allowance=mm(options["allowance"]),
    )


def _write_test(target: Path) -> None:
    from generator.printer_test import printer_test  # noqa: PLC0415 - start fast

    _write(target, printer_test())
    click.echo("Print it on both sides, at actual size, and do what it says.")


def _write(target: Path, data: bytes) -> None:
    try:
        target.write_bytes(data)
    except OSError as error:
        raise click.UsageError(f"{target} cannot be written: {error.strerror}") from error
    click.echo(f"Wrote {target}.")
