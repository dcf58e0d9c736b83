"""What a screen reader would say of a finished file, in order: for people who have none at hand.

It follows how NVDA and JAWS announce tags: the kind of a thing, how many parts it has, then its
words. It is no screen reader, and does not tell that a file reads well.
"""

from __future__ import annotations

from generator.announcing.said import Said, lines
from generator.announcing.tags import read_tags
from generator.announcing.web import read_book, read_page
from generator.announcing.word import read_word

__all__ = ["Said", "lines", "read_book", "read_page", "read_tags", "read_word"]
