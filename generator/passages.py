"""The words of a document in the pieces in which they are read, each word with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import assert_never

from generator.model import (
    Callout,
    Cell,
    Code,
    Definition,
    Document,
    Emphasis,
    Fact,
    Figure,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Moment,
    Node,
    Pair,
    Paragraph,
    Quote,
    Route,
    Section,
    Span,
    Stage,
    Step,
    Strong,
    Table,
    Text,
    WordEntry,
    place,
    plain_text,
    walk,
)

KNOWN_ABBREVIATIONS = frozenset({"NHS", "GP", "TV", "A&E", "UK", "SHOUT"})

# Stands for what is no English word of the author's: code, addresses and words of another
# language keep their width, not their words.
BLANK = "\ufffc"

# Short forms that the NHS and GOV.UK do not use: negative ones, and those of "have".
SHORT_FORM = re.compile(
    r"\b(?:\w+n['\u2019]t|(?:could|might|must|should|they|would)['\u2019]ve)\b", re.IGNORECASE
)

# Bounded and anchored, so that a long run of letters is gone through once.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
)
_ANCHOR = re.compile(r"(?<!\\)\$|(?<![\\\[])\^|\\[AZ]")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Run:
    """Where a part of a passage stands. Its columns move with its text unless ``steady``."""

    offset: int
    span: Span
    steady: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a heading, a cell: words that are read in one go."""

    text: str
    runs: tuple[Run, ...]

    def span(self, offset: int) -> Span:
        """Return the place of the character at ``offset``."""
        run = next(r for r in reversed(self.runs) if r.offset <= offset)
        by = 0 if run.steady else offset - run.offset
        return Span(run.span.path, run.span.line, run.span.column + by)

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Span]]:
        """Yield each match of ``pattern`` with its place."""
        return ((found, self.span(found.start())) for found in pattern.finditer(self.text))


@lru_cache(maxsize=64)
def passages(document: Document) -> tuple[Passage, ...]:
    """Return the title, the subtitle and then every passage of the body in reading order."""
    return tuple(_passages(document))


def _passages(document: Document) -> Iterator[Passage]:
    meta = document.meta
    for key, text in (("title", meta.title), ("subtitle", meta.subtitle)):
        if text and not document.prose:
            yield Passage(text, (Run(0, place(meta, key, document.span), steady=True),))
    for node in walk(document):
        yield from passages_of(node)


def passages_of(node: Node) -> Iterator[Passage]:
    """Yield the passage that a node itself says, without those of the blocks in it."""
    inlines = _inlines(node)
    if inlines:
        yield passage(inlines)


def _inlines(node: Node) -> tuple[Inline, ...]:
    match node:
        case Paragraph() | Cell():
            return node.children
        case Section() | Stage() | Step() | Callout() | Moment():
            return node.title
        case Definition():
            return node.term
        case Table() | Figure():
            return node.caption
        case WordEntry():
            return node.meaning
        case Route():
            return node.value
        case _:
            return ()


def passage(inlines: tuple[Inline, ...]) -> Passage:
    """Make a passage of inlines; code and addresses are blanked."""
    text, runs = "", []
    for words, run in _runs(inlines):
        runs.append(Run(len(text), run.span, run.steady))
        text += words
    return Passage(_ADDRESS.sub(lambda found: BLANK * len(found[0]), text), tuple(runs))


def _runs(inlines: tuple[Inline, ...]) -> Iterator[tuple[str, Run]]:
    for inline in inlines:
        match inline:
            case Text():
                yield inline.text, Run(0, inline.span)
            case Fact():
                yield inline.text, Run(0, inline.span, steady=True)
            case Code():
                yield BLANK * len(inline.text), Run(0, inline.span)
            case LineBreak():
                yield " ", Run(0, inline.span, steady=True)
            case Strong() | Emphasis() | Link():
                yield from _runs(inline.children)
            case Foreign():
                yield BLANK * len(plain_text(inline.children)), Run(0, inline.span)
            case _:
                assert_never(inline)


def matches(document: Document, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Span]]:
    """Yield each match of ``pattern`` in the words of a document with its place.

    One search through all words finds the passages that are worth a search of their own.
    """
    parts = passages(document)
    if _ANCHOR.search(pattern.pattern):  # it may match at the end of any passage
        return (found for part in parts for found in part.find(pattern))
    return (found for index in _worth(document, pattern) for found in parts[index].find(pattern))


def _worth(document: Document, pattern: re.Pattern[str]) -> Iterator[int]:
    """Yield the indexes of the passages in or over which a match lies, in order, each once."""
    text, starts = joined(document)
    last = -1
    for found in pattern.finditer(text):
        first = max(bisect_right(starts, found.start()) - 1, last + 1)
        last = max(bisect_right(starts, found.end()) - 1, last)
        yield from range(first, last + 1)


@lru_cache(maxsize=64)
def joined(document: Document) -> tuple[str, tuple[int, ...]]:
    """Return all passages with NUL between them, which no word holds, and where each starts."""
    texts = [part.text for part in passages(document)]
    starts = accumulate((len(text) + 1 for text in texts), initial=0)
    return "\0".join(texts), tuple(starts)[:-1]


def passages_that_say(document: Document, words: str) -> Iterator[Passage]:
    """Yield the passages that hold ``words`` (any case), at little cost where few do."""
    text, (_, starts), parts = _lowered(document), joined(document), passages(document)
    at = text.find(words.lower())
    while at >= 0:
        index = bisect_right(starts, at) - 1
        yield parts[index]
        after = starts[index + 1] if index + 1 < len(starts) else len(text)
        at = text.find(words.lower(), after)


@lru_cache(maxsize=64)
def _lowered(document: Document) -> str:
    """Return all passages in small letters, each as long as it is written."""
    return "\0".join(_small(part.text) for part in passages(document))


def _small(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else text


@lru_cache(maxsize=64)
def quoted_lines(document: Document) -> frozenset[tuple[str, int]]:
    """Return path and line of all words in quote blocks, which are somebody else's."""
    quotes = (node for node in walk(document) if isinstance(node, Quote))
    parts = (part for quote in quotes for node in walk(quote) for part in passages_of(node))
    return frozenset((run.span.path, run.span.line) for part in parts for run in part.runs)


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, without numbers."""
    return [word.lower() for word in _WORD.findall(text)]


FILL_IN = "[fill in"  # where a new document waits for its author


def pair_text(pair: Pair) -> str:
    """Return the words beside the picture of a pair."""
    return " ".join(plain_text(line.children).strip() for line in pair.lines)
