"""Make generator/readability/data/difficulty.toml from rated sentences.

Usage: train_difficulty.py TRAIN.csv DEV.csv, each with the columns "sentence" and "rating".

Ridge regression on standardised features. Two things make it carry over to texts of other
kinds: no coefficient may be negative, since each feature grows with difficulty; and the ridge
pulls towards equal weights of the features of length and words (which do well on any
collection) instead of towards nothing. ``PULL`` was chosen on the dev sentences.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import correlation, fmean, pstdev

from generator.readability.features import NAMES, features
from generator.readability.tokens import words_of

OUT = Path(__file__).parents[1] / "generator" / "readability" / "data" / "difficulty.toml"
PULL = 0.4
MAIN, MINOR = 0.12, 0.02  # what the ridge pulls towards
_MAIN_FEATURES = frozenset(NAMES[:8])
_ROUNDS = 2000

Row = tuple[float, ...]


def read(path: str) -> tuple[list[Row], list[float]]:
    """Return the features and the ratings of a file of sentences."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    values = [features(words_of(row["sentence"]), row["sentence"]) for row in rows]
    return values, [float(row["rating"]) for row in rows]


def fit(rows: Sequence[Row], ratings: Sequence[float]) -> list[float]:
    """Return coefficients of standardised rows by projected coordinate descent."""
    size, count = range(len(NAMES)), len(rows)
    columns = list(zip(*rows, strict=True))
    mean = fmean(ratings)
    inner = [[_dot(columns[i], columns[j]) / count for j in size] for i in size]
    against = [_dot(columns[i], [r - mean for r in ratings]) / count for i in size]
    prior = [MAIN if name in _MAIN_FEATURES else MINOR for name in NAMES]
    found = list(prior)
    for _ in range(_ROUNDS):
        for i in size:
            rest = sum(inner[i][j] * found[j] for j in size if j != i)
            found[i] = max(0.0, (against[i] - rest + PULL * prior[i]) / (inner[i][i] + PULL))
    return found


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def main(train: str, dev: str) -> None:
    """Fit on one file, say how well it does on the other, and write the coefficients."""
    rows, ratings = read(train)
    columns = list(zip(*rows, strict=True))
    means = [fmean(column) for column in columns]
    spreads = [pstdev(column) or 1.0 for column in columns]
    found = fit([_standard(row, means, spreads) for row in rows], ratings)
    dev_rows, dev_ratings = read(dev)
    rated = [_dot(_standard(row, means, spreads), found) for row in dev_rows]
    r = correlation(rated, dev_ratings)
    print(f"Pearson r on {len(dev_rows)} dev sentences: {r:.3f}")
    OUT.write_text(_text(means, spreads, found, fmean(ratings), r), encoding="utf-8")


def _standard(row: Row, means: Sequence[float], spreads: Sequence[float]) -> Row:
    return tuple((v - m) / s for v, m, s in zip(row, means, spreads, strict=True))


def _text(
    means: Sequence[float],
    spreads: Sequence[float],
    found: Sequence[float],
    intercept: float,
    r: float,
) -> str:
    head = (
        "# Made by scripts/train_difficulty.py: ridge regression with no negative coefficient,\n"
        f"# drawn towards equal weights by {PULL}. Ratings of MedReadMe (Jiang and Xu, EMNLP\n"
        "# 2024, arXiv 2405.02144), its training sentences; none of them is in this project.\n"
        f"# Pearson r with the ratings of its dev sentences: {r:.3f}\n"
    )
    rows = "".join(
        f"{n} = {{ mean = {m:.4f}, spread = {s:.4f}, coefficient = {c:.4f} }}\n"
        for n, m, s, c in zip(NAMES, means, spreads, found, strict=True)
    )
    return f"{head}intercept = {intercept:.4f}\n\n[features]\n{rows}"


if __name__ == "__main__":
    main(*sys.argv[1:3])
