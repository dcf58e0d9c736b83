"""The sentences of a document, each with the place of its first character."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.model import (
    Code,
    Document,
    Emphasis,
    Fact,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Node,
    Span,
    Strong,
    Text,
)
from generator.readability.splitting import sentence_bounds
from generator.readability.tables import read_list
from generator.readability.tokens import words_of
from generator.readability.units import units

_LEAST_TO_TELL = 20
_ENGLISH_SHARE = 0.125
_TELLING = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; ``block`` is the paragraph, cell or headed node in which it stands."""

    text: str
    words: tuple[str, ...]
    span: Span
    block: Node


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    span: Span
    steady: bool  # a fact's value is not in the source, so its columns do not move


def looks_english(words: Iterable[str]) -> bool:
    """Tell whether a text can be English: one in eight of its words is one like "the" or "with".

    The shortest are left out: other languages have them too. Fewer than 20 words are taken
    for English.
    """
    said = [word.lower() for word in words]
    common = sum(len(word) >= _TELLING and word in _function_words() for word in said)
    return len(said) < _LEAST_TO_TELL or common >= _ENGLISH_SHARE * len(said)


@cache
def _function_words() -> frozenset[str]:
    return read_list("function-words.txt")


@lru_cache(maxsize=64)
def sentences(document: Document, *, scored: bool = False) -> tuple[Sentence, ...]:
    """Return the sentences in reading order; each bullet, cell and heading ends one.

    ``scored`` leaves out what a grade must not count: headings, tables,
    contacts, word lists, and credits of pictures. Code is never a sentence.
    """
    return tuple(
        sentence
        for unit in units(document)
        if unit.scored or not scored
        for sentence in _sentences(unit.inlines, unit.block)
    )


def split(text: str) -> tuple[str, ...]:
    """Return the sentences of one paragraph of plain text."""
    return tuple(text[start:end] for start, end in _bounds(text))


def _sentences(inlines: Iterable[Inline], block: Node) -> Iterator[Sentence]:
    pieces = list(_pieces(inlines))
    text = "".join(piece.text for piece in pieces)
    starts = _starts(pieces)
    for start, end in _bounds(text):
        sentence = " ".join(text[start:end].split())
        if words := words_of(sentence):
            yield Sentence(sentence, words, _place(pieces, starts, start), block)


@lru_cache(maxsize=4096)
def _bounds(text: str) -> tuple[tuple[int, int], ...]:
    """Split once: every check asks for the same sentences."""
    return tuple(sentence_bounds(text))


def _pieces(inlines: Iterable[Inline]) -> Iterator[_Piece]:
    for inline in inlines:
        match inline:
            case Text() | Code():
                yield _Piece(inline.text, inline.span, steady=False)
            case Fact():
                yield _Piece(inline.text, inline.span, steady=True)
            case LineBreak():
                yield _Piece(" ", inline.span, steady=True)
            case Strong() | Emphasis() | Link():
                yield from _pieces(inline.children)
            case Foreign():
                pass  # no English


def _starts(pieces: list[_Piece]) -> list[int]:
    starts, at = [], 0
    for piece in pieces:
        starts.append(at)
        at += len(piece.text)
    return starts


def _place(pieces: list[_Piece], starts: list[int], offset: int) -> Span:
    index = bisect_right(starts, offset) - 1
    piece = pieces[index]
    moved = 0 if piece.steady else offset - starts[index]
    return Span(piece.span.path, piece.span.line, piece.span.column + moved)
