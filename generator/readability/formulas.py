"""Readability formulas of English, each from counts."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas are made of.

    ``letters`` counts letters and digits, ``long_words`` words of more than 6 letters,
    ``polysyllables`` words of 3 or more syllables, ``complex_words`` those of them that
    Fog counts, ``unfamiliar`` words off the Dale-Chall list, ``unfamiliar_unique`` the
    different ones.
    """

    sentences: int
    words: int
    letters: int
    syllables: int
    polysyllables: int
    complex_words: int
    long_words: int
    unfamiliar: int
    unfamiliar_unique: int

    @property
    def words_per_sentence(self) -> float:
        """0 for no sentence."""
        return self.words / self.sentences if self.sentences else 0.0

    def per_word(self, count: int) -> float:
        """``count`` for each word; 0 for no words."""
        return count / self.words if self.words else 0.0


def flesch_kincaid(counts: Counts) -> float:
    """US school grade. Kincaid and others 1975, Research Branch Report 8-75."""
    syllables = counts.per_word(counts.syllables)
    return 0.39 * counts.words_per_sentence + 11.8 * syllables - 15.59


def flesch_reading_ease(counts: Counts) -> float:
    """Return 0 (hard) to 100 (easy). Flesch 1948, Journal of Applied Psychology 32(3)."""
    syllables = counts.per_word(counts.syllables)
    return 206.835 - 1.015 * counts.words_per_sentence - 84.6 * syllables


def smog(counts: Counts) -> float:
    """US school grade for full comprehension. McLaughlin 1969; for 30 sentences or more."""
    if not counts.sentences:
        return 0.0
    return 1.0430 * sqrt(30 * counts.polysyllables / counts.sentences) + 3.1291


def dale_chall_score(counts: Counts) -> float:
    """Raw score: 4.9 and less is grade 4 and less. Chall and Dale 1995, New Dale-Chall."""
    share = 100 * counts.per_word(counts.unfamiliar)
    adjustment = 3.6365 if share > 5 else 0.0  # noqa: PLR2004 - the formula's own figure
    return 0.1579 * share + 0.0496 * counts.words_per_sentence + adjustment


def lix(counts: Counts) -> float:
    """Return 20 (very easy) to 60 (very hard). Bjoernsson 1968, Laesbarhet."""
    return counts.words_per_sentence + 100 * counts.per_word(counts.long_words)


def automated_readability(counts: Counts) -> float:
    """US school grade. Smith and Senter 1967, AMRL-TR-66-220."""
    return 4.71 * counts.per_word(counts.letters) + 0.5 * counts.words_per_sentence - 21.43


def coleman_liau(counts: Counts) -> float:
    """US school grade. Coleman and Liau 1975, Journal of Applied Psychology 60(2)."""
    sentences = counts.per_word(counts.sentences)
    return 0.0588 * 100 * counts.per_word(counts.letters) - 0.296 * 100 * sentences - 15.8


def gunning_fog(counts: Counts) -> float:
    """US school grade. Gunning 1952, The Technique of Clear Writing."""
    return 0.4 * (counts.words_per_sentence + 100 * counts.per_word(counts.complex_words))


def spache(counts: Counts) -> float:
    """US school grade for young readers. Spache, revised 1974.

    It asks for Spache's own list; the Dale-Chall list stands in for it, so it is only a guide.
    """
    share = 100 * counts.per_word(counts.unfamiliar_unique)
    return 0.121 * counts.words_per_sentence + 0.082 * share + 0.659


FORMULAS = {
    "fkgl": flesch_kincaid,
    "fre": flesch_reading_ease,
    "smog": smog,
    "dale_chall": dale_chall_score,
    "lix": lix,
    "ari": automated_readability,
    "coleman_liau": coleman_liau,
    "fog": gunning_fog,
    "spache": spache,
}
