"""Learn the vector of each idea, so that it tells the sentences of its idea from all others.

A mean of the texts of an idea is near to them, but as near to those of its neighbours: "debt" to
"save money". So the means are where we start, and a softmax regression moves them until each text
that we know is nearest to its own idea. On sentences of our own that it never saw, the right
picture was first 7 in 100 times more often than by the means (benchmarks/README.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from generator.pictures.semantic import Model, middle

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

# Found on sentences of our own; half or twice as much of each gives nearly the same.
_SHARPNESS = 10.0  # how many times the cosine counts in the softmax
_HOLD = 0.3  # how strongly a vector is held to the mean that it starts from
_ROUNDS = 120
_STEP, _MEMORY, _SCALE = 0.002, 0.9, 0.99  # Adam (Kingma and Ba 2015)


def learn(texts: Sequence[Sequence[str]], model: Model) -> Vectors:
    """Return a vector for each idea, given by the texts that say it: ``len(texts)`` by ``SIZE``."""
    given = [model.vectors(each) for each in texts]
    start = np.stack([middle(each) for each in given])
    ideas = np.repeat(np.arange(len(given)), [len(each) for each in given])
    return _fit(np.concatenate(given), ideas, start)


def _fit(vectors: Vectors, ideas: NDArray[np.int64], start: Vectors) -> Vectors:
    found = start.copy()
    drift, size = np.zeros_like(found), np.zeros_like(found)
    for turn in range(1, _ROUNDS + 1):
        slope = _slope(found, vectors, ideas) + _HOLD * (found - start)
        drift = _MEMORY * drift + (1 - _MEMORY) * slope
        size = _SCALE * size + (1 - _SCALE) * slope * slope
        steady = np.sqrt(size / (1 - _SCALE**turn)) + 1e-6
        found = found - np.float32(_STEP) * (drift / (1 - _MEMORY**turn)) / steady
    return found.astype(np.float32)


def _slope(found: Vectors, vectors: Vectors, ideas: NDArray[np.int64]) -> Vectors:
    """Return how the loss changes with each vector: what is expected less what is so."""
    guess = np.float32(_SHARPNESS) * (vectors @ found.T)
    guess = np.exp(guess - guess.max(1, keepdims=True))
    guess /= guess.sum(1, keepdims=True)
    guess[np.arange(len(ideas)), ideas] -= 1
    slope: Vectors = guess.T @ vectors * np.float32(_SHARPNESS * len(found) / len(vectors))
    return slope
