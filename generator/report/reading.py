"""How one document reads: its numbers, and the drawings of them as places in per cent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.checking import options_of, profiles_of
from generator.collection import Collection
from generator.explaining import rules
from generator.model import Document, Section, Stage, Step, plain_text
from generator.readability import CostlyWord, HardSentence, Score, Sentence, hardest, score
from generator.readability import sentences as sentences_of

_LIMITS = ("ER001", "RD002")  # the rules that stop a long sentence, by edition
_SECTION_LEVEL = 2
_LEAST = 3  # fewer sentences make no drawing
_HARDEST_SENTENCES, _HARDEST_WORDS = 3, 10
_MOST_SECTIONS = 10
_STEP = 10  # words between two lines of the drawing
_ADULT = 18
_WIDEST = 78  # per cent: the number stands after the bar


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence in its section: which one it is, and how many words it has."""

    number: int
    section: str
    words: int
    text: str
    over: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """The average of a section. ``width`` is in per cent of the drawing."""

    section: str
    sentences: int
    mean: float
    longest: int
    width: float


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is drawn and said of a document; ``limit`` is 0 where no rule sets one.

    ``top`` is the number of words at the top of the drawing, ``ticks`` the lines across it.
    """

    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    score: Score
    age: str
    limit: int
    top: int
    ticks: tuple[int, ...]
    sentences: tuple[HardSentence, ...]
    words: tuple[CostlyWord, ...]

    @property
    def over(self) -> tuple[Line, ...]:
        """The sentences that are over the limit."""
        return tuple(line for line in self.lines if line.over)

    @property
    def drawn(self) -> tuple[Bar, ...]:
        """The sections with the longest sentences, in the order of the document."""
        longest = sorted(self.bars, key=lambda bar: -bar.mean)[:_MOST_SECTIONS]
        return tuple(bar for bar in self.bars if bar in longest)


def reading(document: Document, collection: Collection) -> Reading | None:
    """Measure a document; None where there is too little text to draw."""
    limit = _limit(document, collection)
    lines = tuple(_lines(document, limit))
    if len(lines) < _LEAST:
        return None
    scored = score(document)
    explained = frozenset(
        form.lower() for word in collection.settings.words for form in (word.word, *word.forms)
    )
    worst = hardest(document, explained)
    top = _up(max(scored.longest, limit) + 1)
    return Reading(
        lines,
        _bars(lines),
        scored,
        _age(scored),
        limit,
        top,
        tuple(range(_STEP, top + 1, _STEP)),
        worst.sentences[:_HARDEST_SENTENCES],
        worst.words[:_HARDEST_WORDS],
    )


def _up(words: int) -> int:
    return -(-words // _STEP) * _STEP


def _limit(document: Document, collection: Collection) -> int:
    """Return the limit of words a sentence that this document is held to."""
    for rule in (rules()[code] for code in _LIMITS if code in rules()):
        if document.edition in rule.editions:
            settings = collection.settings
            options = dict(rule.options)
            for profile in profiles_of(document, settings):
                options.update(rule.profiles.get(profile, {}))
            options.update(options_of(rule, document, settings))
            return int(options.get("limit", 0))
    return 0


def _lines(document: Document, limit: int) -> Iterator[Line]:
    spoken = {s.span for s in sentences_of(document, scored=True)}
    section, number = document.meta.title, 0
    for sentence in sentences_of(document):
        if sentence.span in spoken:
            number += 1
            count = len(sentence.words)
            yield Line(number, section, count, sentence.text, 0 < limit < count)
        else:
            section = _heading(sentence) or section


def _heading(sentence: Sentence) -> str:
    match sentence.block:
        case Stage(title=title) | Step(title=title):
            return plain_text(title)
        case Section(level=level, title=title) if level <= _SECTION_LEVEL:
            return plain_text(title)
        case _:
            return ""


def _bars(lines: Sequence[Line]) -> tuple[Bar, ...]:
    groups = groupby(lines, lambda line: line.section)
    counts = [(name, [line.words for line in group]) for name, group in groups]
    means = [sum(words) / len(words) for _, words in counts]
    widest = max(means) or 1
    return tuple(
        Bar(name, len(words), mean, max(words), round(_WIDEST * mean / widest, 2))
        for (name, words), mean in zip(counts, means, strict=True)
    )


def _age(scored: Score) -> str:
    """Say what the formula guesses, with how far it can be trusted."""
    age = scored.reading_age
    if age is None:
        return ""
    low, high = round(max(age - scored.band, 5)), round(age + scored.band)
    if low > _ADULT:
        return f"over {_ADULT}"
    return f"{low} to {high}" if high <= _ADULT else f"{low} or over"
