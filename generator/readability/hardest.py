"""What makes a text hard: its hardest sentences and words, worst first, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.languages import is_english
from generator.model import Document, Span
from generator.readability.difficulty import mean_difficulty, model
from generator.readability.features import NAMES, costs, fact, features, names_in
from generator.readability.sentences import Sentence, sentences

_LEAST_WORDS = 4  # a shorter one, such as a bullet of a word, is told of by its words
_CAUSES = 2  # how many causes of a sentence are named
_RARE_WORDS = 3

_ADVICE = {
    "length": "split it",
    "off_list_share": "use easier words",
    "off_list": "use easier words",
    "syllables_per_word": "use shorter words",
    "long_words": "use shorter words",
    "passive": "say who does what",
    "negatives": "say what is, not what is not",
    "joiners": "give each idea its own sentence",
    "numbers": "give fewer numbers",
    "abbreviations": "write abbreviations in full",
    "prepositions": "split it, or say it with verbs",
    "impersonal": 'speak to the reader as "you"',
}


@dataclass(frozen=True, slots=True)
class HardSentence:
    """A sentence, its difficulty (about 1 to 6), and what to do about what costs most."""

    sentence: Sentence
    difficulty: float
    advice: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CostlyWord:
    """A rare word in small letters: how often it is said, first where, and its cost.

    ``cost`` is how far it falls short of a common word (in Zipf, powers of ten of how often
    English uses it), times its uses.
    """

    word: str
    uses: int
    cost: float
    span: Span


@dataclass(frozen=True, slots=True)
class Hardest:
    """The difficulty of a document (None where there is no sentence) and what makes it.

    ``sentences`` and ``words`` are the worst first. ``names`` and ``explained`` are the
    proper names and the words of a word list: they count for nothing, so they stand apart.
    """

    difficulty: float | None
    sentences: tuple[HardSentence, ...] = ()
    words: tuple[CostlyWord, ...] = ()
    names: tuple[str, ...] = ()
    explained: tuple[str, ...] = ()


def hardest(document: Document, explained: frozenset[str] = frozenset()) -> Hardest:
    """Rate a document's sentences; ``explained`` words (small letters) are not rare.

    Empty for a document that is not in English.
    """
    if not is_english(document.meta.language):
        return Hardest(None)
    return hardest_of(sentences(document, scored=True), explained)


def hardest_of(spoken: Iterable[Sentence], explained: frozenset[str] = frozenset()) -> Hardest:
    """Rate sentences."""
    spoken = tuple(spoken)
    rated = [_rated(sentence, explained) for sentence in spoken]
    said = dict.fromkeys(w.lower() for s in spoken for w in s.words)
    return Hardest(
        mean_difficulty((one.difficulty, len(one.sentence.words)) for one in rated),
        tuple(
            sorted(
                (one for one in rated if len(one.sentence.words) >= _LEAST_WORDS),
                key=lambda one: -one.difficulty,
            )
        ),
        tuple(sorted(_costly(spoken, explained), key=lambda one: (-one.cost, one.word))),
        tuple(sorted({s.words[place] for s in spoken for place in names_in(s.words)})),
        tuple(word for word in said if word in explained),
    )


def _rated(sentence: Sentence, explained: frozenset[str]) -> HardSentence:
    values = features(sentence.words, sentence.text, explained)
    parts = sorted(zip(model().parts(values), NAMES, strict=True), reverse=True)
    advice = dict.fromkeys(_advice(name, sentence, explained) for part, name in parts if part > 0)
    return HardSentence(sentence, model().rate(values), tuple(advice)[:_CAUSES])


def _advice(feature: str, sentence: Sentence, explained: frozenset[str]) -> str:
    """Return what to do about a feature; the rare words are named."""
    if feature in _ADVICE:
        return _ADVICE[feature]
    cost = costs(sentence.words, explained)
    rare = sorted(zip(cost, sentence.words, strict=True), key=lambda pair: -pair[0])
    named = list(dict.fromkeys(word for cost, word in rare[:_RARE_WORDS] if cost))
    words = ", ".join(f'"{word}"' for word in named)
    return f"find easier words for {words}" if words else "use easier words"


def _costly(spoken: Iterable[Sentence], explained: frozenset[str]) -> Iterator[CostlyWord]:
    uses: dict[str, int] = {}
    first: dict[str, Span] = {}
    for sentence in spoken:
        for word, cost in zip(sentence.words, costs(sentence.words, explained), strict=True):
            if cost:
                lower = word.lower()
                uses[lower] = uses.get(lower, 0) + 1
                first.setdefault(lower, sentence.span)
    for word, count in uses.items():
        yield CostlyWord(word, count, fact(word).deficit * count, first[word])
