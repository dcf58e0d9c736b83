"""What an Easy Read text must not lose of the full one: figures, and words that turn meaning."""

from generator.meaning.alignment import Coverage, coverages
from generator.meaning.particulars import Particular, particulars
from generator.meaning.turns import Turn, turns

__all__ = ["Coverage", "Particular", "Turn", "coverages", "particulars", "turns"]
