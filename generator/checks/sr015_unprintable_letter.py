"""SR015: unprintable-letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, Foreign, Span, plain_text, walk
from generator.passages import BLANK, matches
from generator.registry import rule
from generator.resources import find

FONTS = "templates/fonts/fonts.conf"
# What every Latin font holds needs no look at the fonts.
_UNUSUAL = re.compile(rf"[^\s\u0021-\u007e\u00a0-\u017f\u2010-\u2027{BLANK}]")


@rule("SR015", refs=("PDF/UA-1 7.21.8", "ISO 14289-1"))
def unprintable_letter(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a letter or sign that our fonts do not have.

    It would be an empty box on paper and nothing to a screen reader.

    Bad: See you at 3pm 🙂

    Good: See you at 3pm

    Source: ISO 14289-1 (PDF/UA-1) 7.21.8.
    """
    seen: set[str] = set()
    for letter, span in (*_letters(document), *_foreign_letters(document)):
        if letter not in seen and ord(letter) not in _held(collection.roots):
            seen.add(letter)
            message = f'our fonts have no "{letter}" (U+{ord(letter):04X})'
            yield Finding(span, message, "write it in words, or use a picture")


def _letters(document: Document) -> Iterator[tuple[str, Span]]:
    return ((found[0], span) for found, span in matches(document, _UNUSUAL))


def _foreign_letters(document: Document) -> Iterator[tuple[str, Span]]:
    """Yield the unusual letters of words in other languages, which passages leave out."""
    for node in walk(document):
        if isinstance(node, Foreign):
            words = plain_text(node.children)
            yield from ((found[0], node.span) for found in _UNUSUAL.finditer(words))


@cache
def _held(roots: tuple[Path, ...]) -> frozenset[int]:
    """Return the letters, as code points, that the fonts of the templates have."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - start fast: few documents need it

    held: set[int] = set()
    for path in sorted(find(FONTS, roots).parent.rglob("*.[ot]tf")):
        with TTFont(path, lazy=True) as font:
            held.update(font.getBestCmap())
    return frozenset(held)
