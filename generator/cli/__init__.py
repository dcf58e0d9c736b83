"""The command line: parse, call the pipeline, say what happened, exit."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from generator import __version__
from generator.cli.common import FAULT

# A module each, in the order in which they are used; only the one that is called is loaded.
COMMANDS = (
    *("init", "new", "preview", "check", "build", "audit", "read", "speak", "score"),
    *("here", "pictures", "approve", "booklet", "diff", "explain", "list"),
)


class _Group(click.Group):
    """The commands in the order in which they are used, and a fault of ours as exit 3."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"generator.cli.{cmd_name}").command
        assert isinstance(command, click.Command)  # noqa: S101 - each module has one
        return command

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except Exception as error:
            if os.environ.get("EASYREAD_DEBUG"):
                raise
            click.echo(f"easyread: internal fault: {type(error).__name__}: {error}", err=True)
            click.echo(
                "  hint: run it again with EASYREAD_DEBUG=1 and report what it prints", err=True
            )
            sys.exit(FAULT)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="easyread")
def main() -> None:
    """Make accessible PDF, Word and HTML files, and Easy Read, from one source.

    \b
    easyread init my-project    start with worked examples
    easyread check              see what is wrong, and where
    easyread build              make the files in output/

    To complete commands with the Tab key: eval "$(_EASYREAD_COMPLETE=bash_source easyread)"
    """  # noqa: D301 - Click's mark for lines that stay as they are
