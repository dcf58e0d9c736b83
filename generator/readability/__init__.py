"""How hard an English text is to read: sentences, syllables, formulas, hard words."""

from generator.readability.difficulty import sentence_difficulty, text_difficulty
from generator.readability.formulas import Counts
from generator.readability.hardest import CostlyWord, Hardest, HardSentence, hardest, hardest_of
from generator.readability.rarity import hard_words
from generator.readability.score import Score, score, score_sentences, score_text
from generator.readability.sentences import (
    Sentence,
    looks_english,
    sentences,
    split,
)
from generator.readability.syllables import syllables
from generator.readability.tokens import words_of

__all__ = [
    "CostlyWord",
    "Counts",
    "HardSentence",
    "Hardest",
    "Score",
    "Sentence",
    "hard_words",
    "hardest",
    "hardest_of",
    "looks_english",
    "score",
    "score_sentences",
    "score_text",
    "sentence_difficulty",
    "sentences",
    "split",
    "syllables",
    "text_difficulty",
    "words_of",
]
