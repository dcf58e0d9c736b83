"""What putting the tags of a PDF right costs: at most a quarter of its time, and no more a page.

The layout alone is WeasyPrint with its own tags, from the same page and style. "Tag pass" is all
that we do to them: noting what each tag was made from, reading the file, mending, writing.
Run: python benchmarks/tag_pass.py
"""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO
from time import process_time
from typing import TypeVar

import pikepdf

from generator.collection import Collection
from generator.editions import prepare
from generator.model import Document
from generator.project import collection_from_texts
from generator.writers.pdf import engine
from generator.writers.pdf.page import page
from generator.writers.pdf.serving import server
from generator.writers.pdf.sheets import sheet
from generator.writers.pdf.tagging import mend

T = TypeVar("T")
PAGES = (25, 50, 100, 200)
MOST = 0.25
RUNS = 3
HEAD = "---\nkind: guide\ntitle: A long guide\nstatus: draft\nupdated: 2026-01-01\n---\n"
SENTENCE = "You can phone the [team](https://example.org/team-{n}) if you have a **question**. "
PART = (
    "## Part {n} {#part-{n}}\n\n"
    + (SENTENCE * 4 + "\n\n") * 3
    + "- your plan\n- your team, such as:\n    - your nurse\n    - your doctor\n\n"
    + "| Step | Who | How long |\n| --- | --- | --- |\n"
    + "".join(f"| Step {row} | You or your GP | {row} days |\n" for row in range(1, 7))
    + "\nTo go back, read [part 1](#part-1).\n\n"
)


@dataclass(frozen=True)
class Cost:
    """How many pages, and the seconds of processor of the layout and of the tag pass."""

    pages: int
    layout: float
    tags: float

    @property
    def share(self) -> float:
        """What the tag pass adds to the time of the layout."""
        return self.tags / self.layout


def guide(pages: int) -> tuple[Document, Collection]:
    """Return a guide of about that many pages, ready for a writer."""
    path = "source/guides/long.md"
    body = "".join(PART.replace("{n}", str(n)) for n in range(1, round(pages * 0.94) + 1))
    held, _ = collection_from_texts({path: HEAD + body}, today=date(2026, 1, 1))
    return prepare(held.documents[0], held), held


@contextmanager
def without_notes() -> Iterator[None]:
    """Let the engine lay out without noting what tags are made from."""

    @contextmanager
    def nothing(_: object) -> Iterator[dict[int, engine.Source]]:
        yield {}

    recording, engine._recording = engine._recording, nothing  # noqa: SLF001 - put back below
    try:
        yield
    finally:
        engine._recording = recording  # noqa: SLF001 - see above


def measure(pages: int) -> Cost:
    """Return the medians of some runs, in turn."""
    made, held = guide(pages)
    source, style, serve = page(made, held, {}), sheet(made, held), server(held, {})
    lay_out = partial(engine.lay_out, source, style, held.roots, serve, id="long")

    def bare() -> engine.Laid:
        with without_notes():
            return lay_out()

    timed = []
    for _ in range(RUNS):
        plain, _ = seconds(bare)
        noted, laid = seconds(lay_out)
        mended, data = seconds(partial(mend, laid))
        timed.append((plain, noted + mended - plain))
        with pikepdf.open(BytesIO(data)) as file:
            count = len(file.pages)
    return Cost(count, *map(statistics.median, zip(*timed, strict=True)))


def seconds(do: Callable[[], T]) -> tuple[float, T]:
    """Return the seconds of processor that something takes, and what it gives."""
    gc.collect()
    start = process_time()
    made = do()
    return process_time() - start, made


def main() -> int:
    """Print a row for each length, and tell whether the limits are kept."""
    measure(5)
    print("| pages | layout, s | tag pass, s | added | tag pass, ms a page |")
    print("| --- | --- | --- | --- | --- |")
    costs = [measure(pages) for pages in PAGES]
    for cost in costs:
        each = 1000 * cost.tags / cost.pages
        times = f"{cost.layout:.2f} | {cost.tags:.2f} | {cost.share:.0%} | {each:.1f}"
        print(f"| {cost.pages} | {times} |")
    first, last = (cost.tags / cost.pages for cost in (costs[0], costs[-1]))
    return 0 if costs[-1].share <= MOST and last <= 1.5 * first else 1


if __name__ == "__main__":
    raise SystemExit(main())
