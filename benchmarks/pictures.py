"""What pictures cost: the size and time of a document of 120 pairs, and of one more use.

Usage: pictures.py. Prints the rows of the table in benchmarks/README.md: for each format the
bytes and seconds of 120 pairs with 60 different pictures, and what each of 100 more uses of
one picture adds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import perf_counter

from generator.collection import Collection
from generator.editions import prepare
from generator.project import Project, collection_from_texts, load, read_texts
from generator.registry import load_writers

ROOT = Project(Path(__file__).resolve().parents[1])
TODAY = date(2026, 11, 23)
PATH = "source/guides/big.easy-read.md"
MATTER = """---
kind: guide
title: Many pictures
status: draft
version: "0.1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: Many pictures.
feedback: {email: a@example.org}
---
"""


def source(ids: list[str]) -> str:
    """Return an Easy Read source with a pair for each picture."""
    pairs = (
        f"![The picture of pair {n}]({id})\nThis is pair {n}.\nIt has a picture.\n"
        for n, id in enumerate(ids)
    )
    return f"{MATTER}\n## One\n\n" + "\n".join(pairs)


def collection_of(ids: list[str], texts: Mapping[str, str]) -> Collection:
    """Return a project of one document with a pair for each picture."""
    known, _ = load(ROOT, today=TODAY)
    made, _ = collection_from_texts(
        {**texts, PATH: source(ids), PATH.replace(".easy-read", ""): f"{MATTER}\nWords.\n"},
        today=TODAY,
        catalogue=known.catalogue,
    )
    return replace(made, roots=known.roots)


def main() -> None:
    """Print the table."""
    texts, _ = read_texts(ROOT)
    names = sorted(load(ROOT, today=TODAY)[0].catalogue.pictures)[:60]
    writers = load_writers("generator.writers")
    print("| format | 120 pairs, 60 pictures | time | one more use of a picture |")
    print("| --- | --- | --- | --- |")
    for format in ("html", "pdf", "docx"):
        size, seconds = written(format, names * 2, texts, writers)
        more, _ = written(format, names * 2 + [names[0]] * 100, texts, writers)
        cost = (more - size) / 100
        print(f"| {format} | {size / 1000:,.0f} KB | {seconds:.2f} s | {cost:,.0f} bytes |")


def written(
    format: str, ids: list[str], texts: Mapping[str, str], writers: Mapping[str, object]
) -> tuple[int, float]:
    """Return how many bytes a document of these pictures has, and how long it takes."""
    collection = collection_of(ids, texts)
    document = next(d for d in collection.documents if d.span.path == PATH)
    write = writers[format].write  # type: ignore[attr-defined]
    write(prepare(document, collection), collection)
    began = perf_counter()
    data = write(prepare(document, collection), collection)
    return len(data), perf_counter() - began


if __name__ == "__main__":
    main()
