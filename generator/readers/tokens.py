"""What the block readers share: the tokens in order, and how to read the words in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from markdown_it.token import Token

from generator.model import Block, Edition, Inline, Problem, Span
from generator.readers.inlines import (
    Ground,
    Picture,
    Run,
    join_lines,
    read_inlines,
    refuse_picture,
)

_INDENT = re.compile(r"[ \t]*(?:>[ \t]*)*(?=[^ \t>])")
_MARKERS = re.compile(r"[ \t]*(?:(?:>|[-*+][ \t]|\d+[.)][ \t]|:[ \t])[ \t]*)*")


@dataclass(frozen=True, slots=True)
class Title:
    """A heading as it stands; sections are made of them afterwards."""

    level: int
    words: tuple[Inline, ...]
    id: str
    covers: tuple[str, ...]
    span: Span


Include = Callable[[str, Span], list["Piece"] | None]
Piece = Block | Title


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read the blocks of one file.

    ``include`` gives the blocks of a name between curly brackets, or None if there is none.
    """

    ground: Ground
    edition: Edition
    first_line: int
    include: Include
    names: tuple[str, ...] = field(default=())


class Tokens:
    """The tokens of a file, taken one after another."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens, self._at = tokens, 0

    def take(self) -> Token:
        """Return the next token and go behind it."""
        self._at += 1
        return self._tokens[self._at - 1]

    def peek(self) -> Token | None:
        """Return the next token and stay."""
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def skip(self, kind: str) -> None:
        """Go behind the token that closes the one just taken."""
        depth = 1
        while depth and self.peek():
            token = self.take()
            depth += (token.type == f"{kind}_open") - (token.type == f"{kind}_close")


def span_of(token: Token, reading: Reading) -> Span:
    """Return where a block starts, behind its indent and markers."""
    line = reading.first_line + (token.map[0] if token.map else 0)
    raw = reading.ground.lines[line - 1] if line <= len(reading.ground.lines) else ""
    prefix = _MARKERS if token.type in {"heading_open", "paragraph_open", "fence"} else _INDENT
    return Span(reading.ground.path, line, _length(prefix, raw) + 1)


def _length(pattern: re.Pattern[str], raw: str) -> int:
    found = pattern.match(raw)
    return found.end() if found else 0


def report(reading: Reading, kind: str, span: Span, message: str, hint: str) -> None:
    """Put a problem on the document."""
    reading.ground.report(Problem(kind, span, message, hint))


def runs_of(tokens: Tokens, reading: Reading, start: int | None = None) -> list[Run]:
    """Read the inline token that is next."""
    token = tokens.take()
    line = reading.first_line + (token.map[0] if token.map else 0)
    return read_inlines(token, reading.ground, line, start)


def words_of(tokens: Tokens, reading: Reading) -> tuple[Inline, ...]:
    """Read inlines where no picture may stand."""
    return join_lines(without_pictures(runs_of(tokens, reading), reading))


def without_pictures(runs: list[Run], reading: Reading) -> list[Inline]:
    """Refuse pictures among words, and return the words."""
    for run in runs:
        if isinstance(run, Picture):
            refuse_picture(run, reading.ground)
    return [run for run in runs if not isinstance(run, Picture)]
