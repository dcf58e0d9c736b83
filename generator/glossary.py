"""The words that a document may take as explained: those of its word list and its project's."""

from __future__ import annotations

from functools import lru_cache

from generator.collection import Settings
from generator.model import Document, WordList, walk
from generator.passages import words


def explained_words(document: Document, settings: Settings) -> frozenset[str]:
    """Return the explained words and phrases, in small letters, and each word of a phrase.

    The words of the organisation's name are among them: nobody can say them easier.
    """
    listed = [form for word in settings.words for form in (word.word, *word.forms)]
    names = [settings.organisation.name, settings.organisation.short]
    phrases = (*listed, *_own_words(document), *names)
    return frozenset(part for phrase in phrases for part in (phrase.lower(), *words(phrase)))


@lru_cache(maxsize=64)
def _own_words(document: Document) -> tuple[str, ...]:
    lists = (node for node in walk(document) if isinstance(node, WordList))
    return tuple(entry.word for one in lists for entry in one.entries)
