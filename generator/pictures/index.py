"""The index of a catalogue: by which words and phrases each idea is found, and how rare they are.

A concept ("care plan") is found by its name, its keywords and its synonyms, and a little by the
other words of sentences beside which it stands; a picture without a concept by its own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log

from generator.pictures.catalogue import Catalogue
from generator.pictures.stems import is_light, plain_words, says_no, stems_of

# What a match in each part of an entry is worth
_NAME, _KEYWORD, _PICTURE, _BESIDE = 1.2, 1.0, 0.6, 0.4
_LIGHT = 0.4  # what is left of a word that says little about what a sentence is of

Words = tuple[str, ...]
Texts = tuple[tuple[float, Iterable[str]], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An idea and its picture. ``name`` are the stems of its name, ``own`` of its keywords too.

    ``keywords`` are those of the idea, then the words of the picture itself.
    """

    picture: str
    concept: str
    keywords: tuple[str, ...]
    name: Words
    own: frozenset[str]
    negated: bool


@dataclass(frozen=True, slots=True)
class Index:
    """The entries, and their numbers by what finds them.

    ``postings`` go by stem, each with its weight; ``phrases`` by the stems of a phrase in
    order; ``said`` by the words of a text as it is written; ``named`` by the idea. ``rarity``
    is higher for a stem that few entries have (BM25's idea), and lower for a light word.
    ``longest`` is the length of the longest key.
    """

    entries: tuple[Entry, ...]
    postings: Mapping[str, tuple[tuple[int, float], ...]]
    phrases: Mapping[Words, tuple[int, ...]]
    said: Mapping[Words, tuple[int, ...]]
    named: Mapping[str, tuple[int, ...]]
    rarity: Mapping[str, float]
    longest: int


@lru_cache(maxsize=4)
def index_of(catalogue: Catalogue) -> Index:
    """Return the index of a catalogue, made once."""
    entries: list[Entry] = []
    postings: dict[str, list[tuple[int, float]]] = {}
    phrases: dict[Words, list[int]] = {}
    said: dict[Words, list[int]] = {}
    named: dict[str, list[int]] = {}
    for number, (entry, texts, parts) in enumerate(_entries(catalogue)):
        entries.append(entry)
        named.setdefault(entry.concept, []).append(number)
        for word, weight in _weights(parts).items():
            postings.setdefault(word, []).append((number, weight))
        for stems in dict.fromkeys(stems_of(text) for text in texts):
            if len(stems) > 1:
                phrases.setdefault(stems, []).append(number)
        for words in dict.fromkeys(tuple(plain_words(text).split()) for text in texts):
            said.setdefault(words, []).append(number)
    return Index(
        tuple(entries),
        {word: tuple(found) for word, found in postings.items()},
        {stems: tuple(found) for stems, found in phrases.items()},
        {words: tuple(found) for words, found in said.items()},
        {name: tuple(found) for name, found in named.items()},
        {word: _worth(word, len(entries) / len(found)) for word, found in postings.items()},
        max(map(len, (*phrases, *said)), default=0),
    )


def _worth(word: str, rarity: float) -> float:
    return log(1 + rarity) * (_LIGHT if is_light(word) else 1.0)


def _entries(catalogue: Catalogue) -> Iterator[tuple[Entry, Words, Texts]]:
    """Yield each entry with the texts that say it, and the weights of the parts of it."""
    named = set()
    for concept in catalogue.concepts:
        if shown := catalogue.get(concept.picture):
            named.add(concept.picture)
            texts = (concept.name, *concept.synonyms, *concept.keywords)
            parts = (_NAME, (concept.name,)), (_KEYWORD, texts), (_BESIDE, concept.beside)
            found = _entry(concept.picture, concept.name, concept.keywords)
            known = tuple(dict.fromkeys((*concept.keywords, *shown.words)))
            yield replace(found, keywords=known), texts, parts
    for picture in catalogue.pictures.values():
        if picture.id not in named:
            name = picture.id.replace("-", " ")
            own = (_NAME, (name,)), (_KEYWORD, picture.words), (_PICTURE, (picture.alt,))
            yield _entry(picture.id, name, picture.words), (name, *picture.words), own


def _entry(picture: str, name: str, keywords: tuple[str, ...]) -> Entry:
    own = frozenset(stem for text in (name, *keywords) for stem in stems_of(text))
    return Entry(picture, name, keywords, stems_of(name), own, says_no(name))


def _weights(parts: Texts) -> dict[str, float]:
    """Return the most that each stem is worth, in the parts in which it stands.

    A word of a phrase is worth less than the same word alone.
    """
    weights: dict[str, float] = {}
    for weight, texts in parts:
        for text in texts:
            words = stems_of(text)
            for word in words:
                weights[word] = max(weights.get(word, 0.0), weight / len(words) ** 0.5)
    return weights
