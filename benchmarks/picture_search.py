"""How often the right picture is suggested: first, and among the first three.

Usage: picture_search.py [SENTENCES.tsv] [--meaning] [--misses [--first]]. The sentences and
the pictures that a careful editor would take for them were written before the search was
tuned (tests/pictures/sentences.tsv). Prints the rows of the table in benchmarks/README.md:
with --meaning for the extra "semantic"; with --misses each sentence that found none.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from time import perf_counter

from generator.pictures.catalogue import load_catalogue
from generator.pictures.search import suggest
from generator.pictures.semantic import load_model

ROOT = Path(__file__).resolve().parents[1]
SENTENCES = ROOT / "tests" / "pictures" / "sentences.tsv"


def sentences(path: Path) -> list[tuple[str, frozenset[str]]]:
    """Return each sentence with the ids of the pictures that are right for it."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        (row["sentence"], frozenset(part.strip() for part in row["acceptable"].split(",")))
        for row in rows
    ]


def main(path: Path, *, misses: bool, meaning: bool) -> None:
    """Print how many sentences are right first and in the first three, and the time of each."""
    catalogue, _ = load_catalogue([ROOT / "images"], ROOT)
    given = sentences(path)
    model = load_model() if meaning else None
    suggest("warm up", catalogue, model=model)
    began = perf_counter()
    found = [[one.id for one in suggest(text, catalogue, model=model)] for text, _ in given]
    each = (perf_counter() - began) / len(given) * 1000
    first = sum(
        bool(ids[:1]) and ids[0] in right for ids, (_, right) in zip(found, given, strict=True)
    )
    three = sum(bool(right.intersection(ids)) for ids, (_, right) in zip(found, given, strict=True))
    count = len(given)
    print("| sentences | first | first three | ms a sentence |\n| --- | --- | --- | --- |")
    print(f"| {count} | {first / count:.1%} | {three / count:.1%} | {each:.2f} |")
    for ids, (text, right) in zip(found, given, strict=True):
        if misses and not right.intersection(ids[: 1 if "--first" in sys.argv else 3]):
            print(f"{text}  {ids}  wanted {sorted(right)}")


if __name__ == "__main__":
    paths = [Path(a) for a in sys.argv[1:] if not a.startswith("--")]
    main(
        paths[0] if paths else SENTENCES,
        misses="--misses" in sys.argv,
        meaning="--meaning" in sys.argv,
    )
