"""easyread explain: what a rule wants, and why."""

from __future__ import annotations

import click


@click.command()
@click.argument("code", required=False)
@click.option("--all", "every", is_flag=True, help="Explain all rules.")
def command(code: str | None, every: bool) -> None:
    """Explain a rule: what it flags, why, and how to mend it.

    \b
    easyread explain ER001
    easyread explain long-sentence
    easyread explain --all
    """  # noqa: D301 - Click's mark for lines that stay as they are
    from generator import explaining  # noqa: PLC0415 - start fast

    if every:
        click.echo(explaining.all_pages())
    elif code is None:
        click.echo(explaining.index())
    else:
        try:
            click.echo(explaining.page(code))
        except KeyError as error:
            raise click.UsageError(str(error.args[0])) from error
