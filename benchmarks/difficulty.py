"""How well the difficulty agrees with people: correlation with rated sentences.

Usage: difficulty.py RATED.csv, with the columns "sentence" and "rating". The sentences of
MedReadMe (Jiang and Xu, EMNLP 2024, arXiv 2405.02144) are not in this project: its licence
does not allow it. Prints a row of the table in benchmarks/README.md for each measure.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from statistics import correlation

from generator.scoring import score_lines

MEASURES = ("difficulty", "fkgl", "dale_chall", "lix", "fog", "ari")


def main(path: str) -> None:
    """Print Pearson's and Spearman's correlation of each measure with the ratings."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    ratings = [float(row["rating"]) for row in rows]
    scored = score_lines(row["sentence"] for row in rows)
    print(f"| measure | Pearson r | Spearman rho | ({len(rows)} sentences)\n| --- | --- | --- |")
    for name in MEASURES:
        values = [row[name] for row in scored]
        pearson, rho = correlation(values, ratings), correlation(_ranks(values), _ranks(ratings))
        print(f"| {name} | {pearson:.3f} | {rho:.3f} |")


def _ranks(values: list[float]) -> list[float]:
    """Return the rank of each value; equal ones share the mean of theirs."""
    order = sorted(values)
    first = {v: order.index(v) for v in set(values)}
    count = {v: order.count(v) for v in first}
    return [first[v] + (count[v] - 1) / 2 for v in values]


if __name__ == "__main__":
    main(sys.argv[1])
