"""What stands in a line of words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.places import Span, Target


@dataclass(frozen=True, slots=True)
class Text:
    """A run of words."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Strong:
    """Words in bold: in Easy Read, the first use of a word that the word list explains."""

    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words in italics (the checks advise against them)."""

    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Code:
    """Something to type or a name of a file."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    children: tuple[Inline, ...]
    target: Target
    span: Span


@dataclass(frozen=True, slots=True)
class Fact:
    """A shared fact of the project, used by name; ``text`` is its value."""

    name: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Foreign:
    """Words in another language than the document's. ``language`` is a tag such as "ur"."""

    language: str
    children: tuple[Inline, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line break that the author asked for."""

    span: Span


Inline = Text | Strong | Emphasis | Code | Link | Fact | Foreign | LineBreak
