"""Find pictures for words: by the plain forms of words, by phrases, and by how rare each is.

Words that nobody else has weigh most, phrases weigh more than their words, and words that hold
a sentence together weigh nothing. Where the extra for meaning is installed, it counts too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.pictures.catalogue import NOT, Catalogue
from generator.pictures.clues import speak
from generator.pictures.index import Entry, Index, Words, index_of
from generator.pictures.picture import descriptions
from generator.pictures.stems import plain_words, says_no, stem, stems_of

if TYPE_CHECKING:
    from generator.pictures.semantic import Model, Vectors

_FORBIDS = re.compile(
    r"^(?:(?:please )?(?:do not|don['\u2019]t|never)\b"
    r"(?! (?:need|have) to|\s+(?:worry|stop|forget|wait|delay|hesitate|panic|give up|feel|be)\b)"
    r"|you (?:must not|cannot|can not|should not|may not)\b"
    r"|no (?:smoking|drinking|entry|phones?|visitors|pets|alcohol|drugs)\b)",
    re.IGNORECASE,
)
_PHRASE = 1.6  # what a phrase is worth, for each of its words
_SAID = 0.6  # what each word of a phrase that is said as it is written adds, small words too
_CLEAR = _SAID * 4  # a phrase of three words, which finds its idea even where all are small
_NEGATED = 0.3  # what is left of "no phones" for a sentence that says neither no nor not
_CHOSEN = 60.0  # what the project chose before for the same words: it comes first
_SAME_IDEA = 0.6  # of all words of both sentences
_BREVITY = 0.15  # how much is taken from an entry for what its name says beyond the words
_MEANT = 20.0  # what it is worth that an idea is what the sentence means (cosine of 1)
_UNSAID = -3.0  # for an idea of which no word is said


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A picture for some words: the concept that was found, its keywords, and the score."""

    id: str
    concept: str
    keywords: tuple[str, ...]
    score: float


def forbids(text: str) -> bool:
    """Tell whether words forbid something ("Do not drive."), so that a picture needs a cross."""
    return _FORBIDS.match(text.strip()) is not None


def suggest(
    text: str,
    catalogue: Catalogue,
    chosen: Mapping[frozenset[str], str] | None = None,
    most: int = 3,
    model: Model | None = None,
) -> list[Suggestion]:
    """Return up to ``most`` different pictures for the words of a sentence, best first.

    ``chosen`` are the project's earlier choices: the stems of the words and the picture.
    With a ``model``, what the sentence means counts beside its words.
    """
    index = index_of(catalogue)
    words = stems_of(text)
    scores = score_words(text, index)
    _add_clues(scores, text, index)
    if model and words:
        _add_meaning(scores, text, catalogue, model)
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


def _suggestion(entry: Entry, score: float, *, crossed: bool) -> Suggestion:
    # A sign that says no by itself would say yes with a cross through it.
    bare = not crossed or entry.negated or entry.picture.endswith(NOT)
    id = entry.picture if bare else f"{entry.picture}{NOT}"
    return Suggestion(id, entry.concept, entry.keywords, round(score, 3))


def score_words(text: str, index: Index) -> dict[int, float]:
    """Return how well each entry that shares a word fits, by its number."""
    words, no = stems_of(text), says_no(text)
    found: dict[int, float] = {}
    for word in dict.fromkeys(words):
        for number, weight in index.postings.get(word, ()):
            found[number] = found.get(number, 0.0) + index.rarity[word] * weight
    phrases = _longest(words, index.phrases, index, lambda run: _PHRASE * _rarity(run, index))
    plain = tuple(plain_words(text).split())
    said = _longest(plain, index.said, index, lambda run: _SAID * (len(run) + 1))
    # "You do not have to" has small words only, and yet it says "not needed".
    for number in (number for number, value in said.items() if value >= _CLEAR):
        found.setdefault(number, 0.0)
    for number, score in found.items():
        entry = index.entries[number]
        whole = score + phrases.get(number, 0.0) + said.get(number, 0.0)
        left = 1.0 if no or not entry.negated else _NEGATED
        unsaid = _rarity([word for word in entry.name if word not in words], index)
        found[number] = whole * left - _BREVITY * unsaid
    return found


def _longest(
    words: Words,
    known: Mapping[Words, tuple[int, ...]],
    index: Index,
    worth: Callable[[Words], float],
) -> dict[int, float]:
    """Return what the best run of words of a text that is known is worth, by entry."""
    found: dict[int, float] = {}
    for run in _runs(words, index.longest):
        if run in known:
            value = worth(run)
            for number in known[run]:
                found[number] = max(found.get(number, 0.0), value)
    return found


def _runs(words: Words, longest: int) -> Iterator[Words]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + longest, len(words)) + 1):
            yield words[start:end]


def _rarity(words: Sequence[str], index: Index) -> float:
    return sum(index.rarity.get(word, 0.0) for word in words)


def _add_clues(scores: dict[int, float], text: str, index: Index) -> None:
    """Raise or lower each entry by what the words of a text say of its idea elsewhere."""
    for name, weight in speak(text).items():
        for number in index.named.get(name, ()):
            score = scores.get(number, _UNSAID) + weight
            if number in scores or score > 0:
                scores[number] = score


def _add_meaning(scores: dict[int, float], text: str, catalogue: Catalogue, model: Model) -> None:
    """Raise each entry by how near its idea is to what the sentence means."""
    near = _vectors(catalogue, model) @ model.vectors([_forbidden(text)])[0]
    for number, close in enumerate(near.tolist()):
        scores[number] = scores.get(number, _UNSAID) + _MEANT * close


def _forbidden(text: str) -> str:
    """Return what a sentence forbids ("drive"), as the cross says the rest; else all of it."""
    rest = _FORBIDS.sub("", text.strip())
    return rest if plain_words(rest) else text


@lru_cache(maxsize=2)
def _vectors(catalogue: Catalogue, model: Model) -> Vectors:
    """Return the vectors of the entries, by their numbers."""
    from generator.pictures.semantic import vectors_of  # noqa: PLC0415 - with the extra only

    said = {concept.name: concept for concept in catalogue.concepts}
    ideas = ((e.concept, said.get(e.concept), e.keywords) for e in index_of(catalogue).entries)
    texts = [(name, descriptions(c) if c else [name, ", ".join(words)]) for name, c, words in ideas]
    return vectors_of(texts, model)


def _add_choice(
    scores: dict[int, float], said: frozenset[str], id: str, words: frozenset[str], index: Index
) -> None:
    """Raise the picture that the project chose for nearly the same words."""
    shared = len(said & words) / max(1, len(said | words))
    if shared >= _SAME_IDEA:
        number = next((n for n, e in enumerate(index.entries) if e.picture == id), None)
        if number is not None:
            scores[number] = scores.get(number, 0.0) + _CHOSEN * shared * shared


def words_of_idea(text: str) -> frozenset[str]:
    """Return the stems by which a sentence's idea is known again."""
    return frozenset(stems_of(text))


__all__ = ["Suggestion", "forbids", "score_words", "stem", "suggest", "words_of_idea"]
