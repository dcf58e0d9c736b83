"""Find pictures for words: by the plain forms of words, by phrases, and by how rare each is.

A concept ("care plan") is found by its name, its keywords and its synonyms; a picture without
a concept by its own words. Words that nobody else has weigh most (BM25's idea of rarity),
phrases weigh more than their words, and words that hold a sentence together weigh nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log

from generator.pictures.catalogue import NOT, Catalogue
from generator.pictures.stems import says_no, stem, stems_of

_FORBIDS = re.compile(
    r"^(?:(?:please )?(?:do not|don['\u2019]t|never)\b(?! (?:need|have) to|\s+worry)"
    r"|you (?:must not|cannot|can not|should not|may not)\b"
    r"|no (?:smoking|drinking|entry|phones?|visitors|pets|alcohol|drugs)\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z0-9']+")
# What a match in each part of an entry is worth
_NAME, _KEYWORD, _PICTURE = 1.5, 1.0, 0.6
_PHRASE = 1.6  # what a phrase is worth, for each of its words
_SAID = 0.5  # what each word of a phrase that is said as it is written adds, small words too
_NEGATED = 0.3  # what is left of "no phones" for a sentence that says neither no nor not
_CHOSEN = 60.0  # what the project chose before for the same words: it comes first
_SAME_IDEA = 0.6  # of all words of both sentences
_BREVITY = 0.35  # how much is taken from an entry for what it says beyond the words


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A picture for some words: the concept that was found, its keywords, and the score."""

    id: str
    concept: str
    keywords: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class _Entry:
    picture: str
    concept: str
    keywords: tuple[str, ...]
    weights: Mapping[str, float]
    phrases: tuple[tuple[str, ...], ...]
    said: tuple[str, ...]
    negated: bool


@dataclass(frozen=True, slots=True)
class _Index:
    entries: tuple[_Entry, ...]
    by_stem: Mapping[str, tuple[int, ...]]
    rarity: Mapping[str, float]


def forbids(text: str) -> bool:
    """Tell whether words forbid something ("Do not drive."), so that a picture needs a cross."""
    return _FORBIDS.match(text.strip()) is not None


def suggest(
    text: str,
    catalogue: Catalogue,
    chosen: Mapping[frozenset[str], str] | None = None,
    most: int = 3,
) -> list[Suggestion]:
    """Return up to ``most`` different pictures for the words of a sentence, best first.

    ``chosen`` are the project's earlier choices: the stems of the words and the picture.
    """
    index = _index(catalogue)
    words = stems_of(text)
    scores = _scores(text, index)
    for said, id in (chosen or {}).items():
        _add_choice(scores, said, id, frozenset(words), index)
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], index.entries[pair[0]].concept))
    best: dict[str, Suggestion] = {}
    for number, score in ranked:
        entry = index.entries[number]
        best.setdefault(entry.picture, _suggestion(entry, score, crossed=forbids(text)))
        if len(best) == most:
            break
    return list(best.values())


def _suggestion(entry: _Entry, score: float, *, crossed: bool) -> Suggestion:
    id = f"{entry.picture}{NOT}" if crossed and not entry.picture.endswith(NOT) else entry.picture
    return Suggestion(id, entry.concept, entry.keywords, round(score, 3))


def _scores(text: str, index: _Index) -> dict[int, float]:
    """Return how well each entry that shares a word fits, by its number."""
    words = stems_of(text)
    said = Counter(words)
    plain, no = _plain(text), says_no(text)
    near = {number for word in said for number in index.by_stem.get(word, ())}
    scores = {}
    for number in near:
        entry = index.entries[number]
        found = sum(
            index.rarity[word] * entry.weights[word] for word in said if word in entry.weights
        )
        found += max((_phrase(p, words, index) for p in entry.phrases), default=0.0)
        found += max((_SAID * p.count(" ") for p in entry.said if p in plain), default=0.0)
        found *= 1.0 if no or not entry.negated else _NEGATED
        scores[number] = found - _BREVITY * _unsaid(entry, said, index)
    return scores


def _plain(text: str) -> str:
    """Return the words of a text in small letters, a space before and after each."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _unsaid(entry: _Entry, said: Counter[str], index: _Index) -> float:
    """Return the rarity of the words of a concept's name that are not said."""
    name = stems_of(entry.concept)
    return sum(index.rarity.get(word, 0.0) for word in name if word not in said)


def _phrase(phrase: tuple[str, ...], words: tuple[str, ...], index: _Index) -> float:
    size = len(phrase)
    if any(words[i : i + size] == phrase for i in range(len(words) - size + 1)):
        return _PHRASE * sum(index.rarity.get(word, 0.0) for word in phrase)
    return 0.0


def _add_choice(
    scores: dict[int, float], said: frozenset[str], id: str, words: frozenset[str], index: _Index
) -> None:
    """Raise the picture that the project chose for nearly the same words."""
    shared = len(said & words) / max(1, len(said | words))
    if shared >= _SAME_IDEA:
        number = next((n for n, e in enumerate(index.entries) if e.picture == id), None)
        if number is not None:
            scores[number] = scores.get(number, 0.0) + _CHOSEN * shared * shared


@lru_cache(maxsize=4)
def _index(catalogue: Catalogue) -> _Index:
    entries = tuple(_entries(catalogue))
    by_stem: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        for word in entry.weights:
            by_stem.setdefault(word, []).append(number)
    size = len(entries)
    rarity = {word: log(1 + size / len(found)) for word, found in by_stem.items()}
    return _Index(entries, {word: tuple(found) for word, found in by_stem.items()}, rarity)


def _entries(catalogue: Catalogue) -> Iterator[_Entry]:
    named = set()
    for concept in catalogue.concepts:
        if catalogue.get(concept.picture):
            named.add(concept.picture)
            phrases = (concept.name, *concept.synonyms, *concept.keywords)
            weights = _weights((_NAME, (concept.name,)), (_KEYWORD, phrases))
            yield _entry(concept.picture, concept.name, concept.keywords, weights, phrases)
    for picture in catalogue.pictures.values():
        if picture.id not in named:
            name = picture.id.replace("-", " ")
            weights = _weights(
                (_NAME, (name,)), (_KEYWORD, picture.words), (_PICTURE, (picture.alt,))
            )
            yield _entry(picture.id, name, picture.words, weights, (name, *picture.words))


def _entry(
    picture: str,
    name: str,
    keywords: tuple[str, ...],
    weights: Mapping[str, float],
    texts: tuple[str, ...],
) -> _Entry:
    said = tuple(dict.fromkeys(_plain(text) for text in texts))
    negated = says_no(name)
    return _Entry(picture, name, keywords, weights, _phrases(texts), said, negated)


def _weights(*parts: tuple[float, Iterable[str]]) -> dict[str, float]:
    """Return the most that each stem is worth, in the parts in which it stands.

    A word of a phrase is worth less than the same word alone.
    """
    weights: dict[str, float] = {}
    for weight, texts in parts:
        for text in texts:
            words = stems_of(text)
            for word in words:
                worth = weight / len(words) ** 0.5
                weights[word] = max(weights.get(word, 0.0), worth)
    return weights


def _phrases(texts: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    found = (stems_of(text) for text in texts)
    return tuple(dict.fromkeys(words for words in found if len(words) > 1))


def words_of_idea(text: str) -> frozenset[str]:
    """Return the stems by which a sentence's idea is known again."""
    return frozenset(stems_of(text))


__all__ = ["Suggestion", "forbids", "stem", "suggest", "words_of_idea"]
