"""How fast check reads, scores and checks, beside textstat's own functions on the same text.

Usage: check_speed.py [WORDS ...]. Prints a row of the table in benchmarks/README.md for each
size: words a second for reading the source into its tree, for that with all scores, for that
with every rule, and for the functions of textstat that need no dictionary from the network.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import textstat

from generator.checking import CHECKS, check_document
from generator.model import Document, plain_text, walk
from generator.project import Project, collection_from_texts, read_texts
from generator.readability import hardest, score
from generator.registry import load_rules

ROOT = Path(__file__).resolve().parents[1]
SEED = "source/booklets/staff-information-booklet.md"
TEXTSTAT = ("lix", "automated_readability_index", "coleman_liau_index")
TODAY = date(2026, 11, 23)


def texts_of(words: int) -> dict[str, str]:
    """Return a project of one document of about so many words, made of our own booklet."""
    texts, _ = read_texts(Project(ROOT))
    matter, body = texts[SEED].split("\n---\n", 1)
    body = re.sub(r"\{#[^}]*\}", "", body)
    times = max(1, round(words / len(body.split())))
    parts = (body.replace("\n## ", f"\n## Part {number} ") for number in range(times))
    shared = {path: text for path, text in texts.items() if "shared" in path or "yaml" in path}
    return shared | {"source/booklets/big.md": "\n---\n".join((matter, "\n\n".join(parts)))}


def main(sizes: list[int]) -> None:
    """Print the table."""
    load_rules(CHECKS)
    score(next(iter(collection_from_texts(texts_of(100), today=TODAY)[0].documents)))
    print("| words | read | read and score | read and every rule | textstat, 3 scores |")
    print("| --- | --- | --- | --- | --- |")
    for size in sizes:
        print("| " + " | ".join(f"{number:,.0f}" for number in row(size)) + " |")


def row(size: int) -> tuple[float, ...]:
    """Return the number of words, and words a second of each way."""
    texts = texts_of(size)
    began = perf_counter()
    collection, _ = collection_from_texts(texts, today=TODAY)
    document = collection.documents[0]
    read = perf_counter() - began
    scored = read + timed(lambda: (score(document), hardest(document)))
    collection, _ = collection_from_texts(texts, today=TODAY)
    again = collection.documents[0]
    checked = read + timed(lambda: check_document(again, collection))
    plain = text_of(document)
    others = timed(lambda: [getattr(textstat, name)(plain) for name in TEXTSTAT])
    words = len(plain.split())
    return (words, *(words / seconds for seconds in (read, scored, checked, others)))


def timed(run: Callable[[], object]) -> float:
    """Return how many seconds something takes."""
    began = perf_counter()
    run()
    return perf_counter() - began


def text_of(document: Document) -> str:
    """Return the words of a document as plain text, a paragraph a line."""
    parts = (getattr(node, "children", ()) for node in walk(document))
    return "\n".join(plain_text(part) for part in parts if part)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [2_000, 20_000, 200_000])
