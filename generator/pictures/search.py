"""Find pictures for words: by the plain forms of words, by phrases, and by how rare each is.

Words that nobody else has weigh most, phrases weigh more than their words, and words that hold
a sentence together weigh nothing. Clues that were learnt from sentences are added. Where the
extra for meaning is installed, it counts too.
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
from generator.pictures.stems import is_light, plain_words, says_no, stem, stems_of

if TYPE_CHECKING:
    from generator.pictures.semantic import Model, Vectors

_FORBIDS = re.compile(
    r"^(?:(?:please )?(?:do not|don['\u2019]t|never)\b"
    r"(?! (?:need|have) to|\s+(?:worry|stop|forget|wait|delay|hesitate|panic|give up|feel|be)\b"
    r"|\s+keep\b.*\b(?:secret|yourself)\b)"
    r"|you (?:must not|cannot|can not|should not|may not)\b"
    r"|(?:nobody|no[ -]one) (?:should|must|may|can|is allowed to)\b"
    r"(?= (?:hit|hurt|touch|bully|shout))"
    r"|no (?:smoking|drinking|entry|phones?|visitors|pets|alcohol|drugs)\b)",
    re.IGNORECASE,
)
# Where what is forbidden ends, and when, where or why begins: "drive | after the operation"
_REST = re.compile(
    r"\s+(?:after|before|if|when|while|until|unless|without|because|so that|in case|during|to|in"
    r"|on|at|for|with|from|than|by|as|down|into|near)\b.*",
    re.IGNORECASE | re.DOTALL,
)
# What a sentence names only to say that it is something else: "the stairs and not the lift"
_OTHER = re.compile(r",?\s+(?:and not|instead of|rather than)\s+(?!to\b)[^,.;]*", re.IGNORECASE)
_VAGUE = frozenset(stems_of("anything something more put take do go"))
_FULL = 0.25  # what is left of the words beside what is forbidden
_PHRASE = 1.6  # what a phrase is worth, for each of its words
_SAID = 0.6  # what each word of a phrase that is said as it is written adds, small words too
_CLEAR = _SAID * 4  # a phrase of three words, which finds its idea even where all are small
_NEGATED = 0.3  # what is left of "no phones" for a sentence that says neither no nor not
_CHOSEN = 200.0  # what the project chose before for the same words: it comes first
_SAME_IDEA = 0.6  # of all words of both sentences
_BREVITY = 0.15  # how much is taken from an entry for what its name says beyond the words
# Found on sentences of our own that neither the words nor the vectors had seen (benchmarks/)
_MEANT = 40.0  # what it is worth that an idea is what the sentence means (cosine of 1)
_UNSAID = -3.0  # for an idea of which no word is said
_TOLD = 1.4  # how many times a clue counts beside the meaning
_COVERED = 12.0  # for an idea whose own words are all that the sentence says


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
    *,
    learnt: bool = True,
) -> list[Suggestion]:
    """Return up to ``most`` different pictures for the words of a sentence, best first.

    ``chosen`` are the project's earlier choices: the stems of the words and the picture.
    With a ``model``, what the sentence means counts beside its words. Without ``learnt``, only
    the words of the ideas count, and not what was learnt from sentences.
    """
    index = index_of(catalogue)
    text = _OTHER.sub("", text)
    words = stems_of(text)
    scores = score_words(text, index)
    if model and words:
        _add_meaning(scores, text, catalogue, model)
    if learnt:
        _add_clues(scores, text, index, _TOLD if model else 1.0)
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
    """Return how well each entry fits; what a sentence forbids counts more than the rest of it."""
    scores, core = _scores(text, index), _forbidden(text)
    if core == text:
        return scores
    scores = {number: score * _FULL for number, score in scores.items()}
    for number, score in _scores(core, index).items():
        scores[number] = scores.get(number, 0.0) + score
    return scores


def _scores(text: str, index: Index) -> dict[int, float]:
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


def _add_clues(scores: dict[int, float], text: str, index: Index, times: float) -> None:
    """Raise or lower each entry by what the clues of a text say of its idea."""
    for name, weight in speak(_forbidden(text)).items():
        for number in index.named.get(name, ()):
            score = scores.get(number, _UNSAID) + times * weight
            if number in scores or score > 0:
                scores[number] = score


def _add_meaning(scores: dict[int, float], text: str, catalogue: Catalogue, model: Model) -> None:
    """Raise each entry by how near its idea is to what the sentence means."""
    entries, share = index_of(catalogue).entries, _shares(text, index_of(catalogue))
    near = _vectors(catalogue, model) @ model.vectors([_forbidden(text)])[0]
    for number, close in enumerate(near.tolist()):
        covered = sum(share.get(word, 0.0) for word in entries[number].own)
        scores[number] = scores.get(number, _UNSAID) + _MEANT * close + _COVERED * covered


def _shares(text: str, index: Index) -> dict[str, float]:
    """Return how much of what a sentence says each of its stems is, by rarity; 1 in all."""
    rarity = {word: index.rarity.get(word, 0.0) for word in stems_of(text)}
    whole = sum(rarity.values()) or 1.0
    return {word: value / whole for word, value in rarity.items()}


def _forbidden(text: str) -> str:
    """Return what a sentence forbids ("drive"), as the cross says the rest; else all of it."""
    if not forbids(text):
        return text
    whole = _FORBIDS.sub("", text.strip())
    core = _REST.sub("", whole)
    if any(not is_light(word) for word in stems_of(core) if word not in _VAGUE):
        return core
    return whole if plain_words(whole) else text


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
