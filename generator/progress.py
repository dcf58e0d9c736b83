"""Show how far a build has come: a bar on a terminal, after a second; plain lines elsewhere."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

DELAY = 1.0

Advance = Callable[[str, int, int], None]


@contextmanager
def progress() -> Iterator[Advance]:
    """Give a function to call with (name, number, total) for each file as it is made."""
    console = Console(stderr=True, no_color=bool(os.environ.get("NO_COLOR")))
    if not console.is_terminal:
        yield _line
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        yield _bar(bar)


def _line(name: str, number: int, total: int) -> None:
    if os.environ.get("CI"):
        print(f"[{number}/{total}] {name}", file=sys.stderr)  # noqa: T201 - this is the output


def _bar(bar: Progress) -> Advance:
    """Show the bar only when the work takes longer than a second."""
    started = time.monotonic()
    task = bar.add_task("", visible=False)

    def advance(name: str, number: int, total: int) -> None:
        long = time.monotonic() - started > DELAY
        bar.update(task, description=name, completed=number, total=total, visible=long)

    return advance
