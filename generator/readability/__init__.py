"""How hard an English text is to read: sentences, syllables, formulas, hard words."""

from __future__ import annotations

from generator.readability.difficulty import hard_words
from generator.readability.formulas import Counts
from generator.readability.score import Score, score, score_text
from generator.readability.sentences import Sentence, is_english, sentences, split
from generator.readability.syllables import syllables
from generator.readability.tokens import words_of

__all__ = [
    "Counts",
    "Score",
    "Sentence",
    "hard_words",
    "is_english",
    "score",
    "score_text",
    "sentences",
    "split",
    "syllables",
    "words_of",
]
