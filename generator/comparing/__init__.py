"""What changed in each document since a revision, in words: for those who must approve it."""

from generator.comparing.documents import Changed, Comparison, compare
from generator.comparing.items import Item

__all__ = ["Changed", "Comparison", "Item", "compare"]
