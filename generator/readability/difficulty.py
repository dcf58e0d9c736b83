"""How hard a sentence is for a lay reader, from 1 (easy) to 6 (hard), and what makes it so.

A linear model on plain features: ``data/difficulty.toml`` holds its coefficients and says how
they were made (``scripts/train_difficulty.py``). The scale is that of the people who rated
the sentences of MedReadMe (Jiang and Xu 2024). It ranks sentences; it is no grade and no pass.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.readability.features import NAMES, features
from generator.readability.splitting import sentence_bounds
from generator.readability.tokens import words_of

_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Model:
    """Coefficients of features that are first centred on ``means`` and divided by ``spreads``."""

    intercept: float
    means: tuple[float, ...]
    spreads: tuple[float, ...]
    coefficients: tuple[float, ...]

    def parts(self, values: Sequence[float]) -> tuple[float, ...]:
        """Return what each feature adds to the difficulty of an average sentence."""
        rows = zip(values, self.means, self.spreads, self.coefficients, strict=True)
        return tuple(c * (value - mean) / spread for value, mean, spread, c in rows)

    def rate(self, values: Sequence[float]) -> float:
        """Return the difficulty that the features make."""
        return self.intercept + sum(self.parts(values))


@cache
def model() -> Model:
    """Return the model that ships. Raises ``ValueError`` where its file is of other features."""
    text = files("generator.readability").joinpath("data", "difficulty.toml").read_text("utf-8")
    given = tomllib.loads(text)
    rows = given["features"]
    if tuple(rows) != NAMES:
        raise ValueError("difficulty.toml is of other features; run scripts/train_difficulty.py")
    columns = ("mean", "spread", "coefficient")
    means, spreads, coefficients = (tuple(rows[n][c] for n in NAMES) for c in columns)
    return Model(given["intercept"], means, spreads, coefficients)


def sentence_difficulty(
    words: Sequence[str], text: str, known: frozenset[str] = frozenset()
) -> float:
    """Return the difficulty of one sentence, about 1 to 6; ``known`` words cost nothing."""
    return model().rate(features(words, text, known))


def mean_difficulty(rated: Iterable[tuple[float, int]]) -> float | None:
    """Return the difficulty of a text from that of its sentences, each with its words.

    A reader meets a long sentence for longer: each counts by its words. None without any.
    """
    pairs = list(rated)
    words = sum(count for _, count in pairs)
    return sum(value * count for value, count in pairs) / words if words else None


def text_difficulty(text: str, known: frozenset[str] = frozenset()) -> float | None:
    """Return the difficulty of a paragraph of plain text; None without words."""
    sentences = [text[start:end] for start, end in sentence_bounds(text)]
    spoken = [(words_of(sentence), sentence) for sentence in sentences]
    return mean_difficulty(
        (sentence_difficulty(words, sentence, known), len(words))
        for words, sentence in spoken
        if words
    )
