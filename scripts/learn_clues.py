"""Learn how much each word, and each two beside each other, speak for or against an idea.

A softmax regression over the ideas. What the search finds by keywords is given, so that only
what it lacks is learnt: the weights start at nothing and are held there. On sentences of our
own that it never saw, the first picture was right in 3 of 100 more by words (benchmarks/README.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from generator.pictures.clues import TENTHS, clues_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]
    Numbers = NDArray[np.int64]

# Found on sentences of our own; half or twice as much of each gives nearly the same.
_TRUST = 0.5  # how many times the score of the search counts in the softmax
_HOLD = 3e-5  # how strongly a weight is held to nothing
_ROUNDS = 40
_STEP, _MEMORY, _SCALE = 0.1, 0.9, 0.99  # Adam (Kingma and Ba 2015)
_LEAST = 8  # a weight of fewer tenths is left out
_OFTEN = 2  # how many texts a clue must be in
_BATCH = 2048  # texts that are looked at together, to spare memory


@dataclass(frozen=True, slots=True)
class Text:
    """A text that says the idea of a number, how much it counts, and its score for each idea."""

    text: str
    idea: int
    counts: float


@dataclass(frozen=True, eq=False)
class _Table:
    """Which clues each text has: ``clues`` of text ``n`` start at ``starts[n]``."""

    clues: Numbers
    owners: Numbers
    shares: Matrix

    def said(self, weights: Matrix, first: int, last: int) -> Matrix:
        """Return what the clues of some texts say of each idea."""
        made = np.zeros((last - first, weights.shape[1]), np.float32)
        low, high = np.searchsorted(self.owners, (first, last))
        some = slice(low, high)
        starts = np.flatnonzero(np.diff(self.owners[some], prepend=-1))
        if high > low:
            given = weights[self.clues[some]] * self.shares[some, None]
            made[self.owners[some][starts] - first] = np.add.reduceat(given, starts, axis=0)
        return made

    def blamed(self, wrong: Matrix, first: int, last: int, into: Matrix) -> None:
        """Add to each clue what was wrong in the texts that have it."""
        low, high = np.searchsorted(self.owners, (first, last))
        order = low + np.argsort(self.clues[low:high], kind="stable")
        if high > low:
            found = self.clues[order]
            starts = np.flatnonzero(np.diff(found, prepend=-1))
            given = wrong[self.owners[order] - first] * self.shares[order, None]
            into[found[starts]] += np.add.reduceat(given, starts, axis=0)


def learn_clues(texts: Sequence[Text], scores: Matrix) -> dict[str, dict[int, int]]:
    """Return the weights of each clue in tenths, by the numbers of the ideas.

    ``scores`` has a row for each text and a column for each idea: what the search gives.
    """
    found = [clues_of(each.text) for each in texts]
    times = Counter(clue for clues in found for clue in clues)
    names = sorted(clue for clue, often in times.items() if often >= _OFTEN)
    weights = _fit(_table(found, names), texts, scores, len(names))
    tenths = np.rint(weights * (TENTHS / _TRUST)).astype(np.int64)
    tenths[np.abs(tenths) < _LEAST] = 0
    return {
        name: {int(idea): int(row[idea]) for idea in np.flatnonzero(row)}
        for name, row in zip(names, tenths, strict=True)
        if row.any()
    }


def _table(found: Sequence[frozenset[str]], names: Sequence[str]) -> _Table:
    numbers = {name: number for number, name in enumerate(names)}
    known = [sorted(numbers[clue] for clue in clues if clue in numbers) for clues in found]
    sizes = np.array([len(each) for each in known], np.int64)
    owners = np.repeat(np.arange(len(known)), sizes)
    shares = (1 / np.sqrt(np.maximum(sizes, 1)))[owners].astype(np.float32)
    return _Table(np.array([one for each in known for one in each], np.int64), owners, shares)


def _fit(table: _Table, texts: Sequence[Text], scores: Matrix, clues: int) -> Matrix:
    found = np.zeros((clues, scores.shape[1]), np.float32)
    drift, size = np.zeros_like(found), np.zeros_like(found)
    for turn in range(1, _ROUNDS + 1):
        slope = _slope(table, texts, scores, found)
        drift += np.float32(1 - _MEMORY) * (slope - drift)
        size += np.float32(1 - _SCALE) * (slope * slope - size)
        steady = np.sqrt(size / np.float32(1 - _SCALE**turn)) + np.float32(1e-6)
        found -= np.float32(_STEP / (1 - _MEMORY**turn)) * drift / steady
    return found


def _slope(table: _Table, texts: Sequence[Text], scores: Matrix, found: Matrix) -> Matrix:
    """Return how the loss changes with each weight: what is expected less what is so."""
    slope = np.zeros_like(found)
    for first in range(0, len(texts), _BATCH):
        some = texts[first : first + _BATCH]
        last = first + len(some)
        guess = np.float32(_TRUST) * scores[first:last] + table.said(found, first, last)
        guess = np.exp(guess - guess.max(1, keepdims=True))
        guess /= guess.sum(1, keepdims=True)
        guess[np.arange(len(some)), [each.idea for each in some]] -= 1
        guess *= np.array([each.counts for each in some], np.float32)[:, None]
        table.blamed(guess, first, last, slope)
    slope /= np.float32(len(texts))
    slope += np.float32(_HOLD) * found
    return slope
