"""How hard a whole document is, with how far the grade can be trusted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from generator.languages import is_english
from generator.model import Document
from generator.readability.counting import count
from generator.readability.formulas import FORMULAS, Counts
from generator.readability.sentences import sentences, split
from generator.readability.tokens import words_of

LEAST_SENTENCES = 10
LEAST_WORDS = 100
LEAST_SENTENCES_SMOG = 30

# Standard deviation of the Flesch-Kincaid grade of a window of so many sentences against
# the whole text: 137 long OneStopEnglish texts.
_DEVIATIONS = ((1, 4.6), (3, 2.7), (5, 2.1), (10, 1.4), (20, 0.8), (30, 0.4))
_TWO_SIDED_95 = 1.96
_AGE_OVER_GRADE = 5


@dataclass(frozen=True, slots=True)
class Score:
    """The grades of a text by the formula's name, and the counts behind them.

    ``mean_length`` and ``longest`` are in words a sentence. ``band`` is what to put after
    plus or minus at ``fkgl``, in grades. ``short``: too little text, or not English, and so
    no grades at all.
    """

    sentences: int
    words: int
    mean_length: float
    longest: int
    grades: Mapping[str, float]
    band: float
    short: bool

    @property
    def reading_age(self) -> float | None:
        """UK reading age in years: grade and 5; None without a grade."""
        grade = self.grades.get("fkgl")
        return None if grade is None else grade + _AGE_OVER_GRADE


def score(document: Document) -> Score:
    """Score a document from its tree, so that bullets and cells are never joined."""
    words = [sentence.words for sentence in sentences(document, scored=True)]
    return _score(words, english=is_english(document.meta.language))


def score_sentences(sentence_words: Iterable[tuple[str, ...]]) -> Score:
    """Score English sentences, each given as its words."""
    return _score(list(sentence_words))


def score_text(texts: Iterable[str]) -> Score:
    """Score English paragraphs; each ends a sentence."""
    return _score([words_of(sentence) for text in texts for sentence in split(text)])


def _score(sentence_words: Sequence[tuple[str, ...]], *, english: bool = True) -> Score:
    counts = count(sentence_words)
    enough = counts.sentences >= LEAST_SENTENCES and counts.words >= LEAST_WORDS
    return Score(
        sentences=counts.sentences,
        words=counts.words,
        mean_length=counts.words_per_sentence,
        longest=max(map(len, sentence_words), default=0),
        grades=MappingProxyType(_grades(counts) if enough and english else {}),
        band=band(counts.sentences),
        short=not (enough and english),
    )


def _grades(counts: Counts) -> dict[str, float]:
    grades = {name: formula(counts) for name, formula in FORMULAS.items()}
    if counts.sentences < LEAST_SENTENCES_SMOG:
        del grades["smog"]
    return grades


def band(sentence_count: int) -> float:
    """Return 1.96 standard deviations of the grade for so many sentences, in grades."""
    least, most = _DEVIATIONS[0], _DEVIATIONS[-1]
    if sentence_count <= least[0]:
        return _TWO_SIDED_95 * least[1]
    for (low, high_sd), (high, low_sd) in pairwise(_DEVIATIONS):
        if sentence_count <= high:
            part = (sentence_count - low) / (high - low)
            return _TWO_SIDED_95 * (high_sd + part * (low_sd - high_sd))
    return _TWO_SIDED_95 * most[1]
