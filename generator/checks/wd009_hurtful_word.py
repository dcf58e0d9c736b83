"""WD009: hurtful-word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Span
from generator.passages import matches, quoted_lines
from generator.registry import ENGLISH_ONLY, rule
from generator.vocabulary import Entry


@rule(
    "WD009",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS digital service manual, inclusive content",
        "GOV.UK inclusive communication: words to use and avoid when writing about disability",
        "The Easy Read Standard",
    ),
    severity=Severity.WARNING,
    rows=("ER-18", "2.3 people"),
)
def hurtful_word(
    document: Document, collection: Collection, *, lists: tuple[str, ...] = ("people-words",)
) -> Iterator[Finding]:
    """Flag a word about people that hurts or misleads.

    People are more than their condition, and many of them do not suffer from it. ``lists`` names
    the word lists that are looked up. Quote blocks are left alone, because people may speak of
    themselves as they like.

    Bad: Many of the elderly suffer from dementia.

    Good: Many older people have dementia.

    Source: NHS digital service manual, inclusive content; GOV.UK inclusive communication, words
    to use and avoid when writing about disability; The Easy Read Standard.
    """
    own = collection.settings.lists
    entries = [e for name in lists for e in vocabulary.merged(name, own).values()]
    listed = ((use.text, use.entry.instead, use.span) for use in vocabulary.uses(document, entries))
    for text, instead, span in (*listed, *_groups(document, own)):
        if (span.path, span.line) not in quoted_lines(document):
            yield Finding(span, f'"{text}" can hurt or mislead', f'write "{instead}"')


def _groups(
    document: Document, own: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str, Span]]:
    groups = vocabulary.merged("people-groups", own)
    after = vocabulary.merged("words-after-people", own)
    for found, span in matches(document, _pattern(tuple(groups.values()), tuple(after))):
        if found["group"]:
            yield found["group"], groups[found["group"].lower()].instead, span


@lru_cache(maxsize=8)
def _pattern(groups: tuple[Entry, ...], after: tuple[str, ...]) -> re.Pattern[str]:
    """Match groups of people, and before them, without a group, the phrases that are right."""
    right = _any_of(phrase for entry in groups for phrase in entry.unless)
    wrong = _any_of(entry.phrase for entry in groups)
    end = rf"(?=\s*(?:[.;:!?)]|$)|\s(?:{_any_of(after)})(?!\w))"
    return re.compile(rf"\b(?:(?:{right})|(?P<group>{wrong}){end})", re.IGNORECASE)


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, phrases)) or "(?!)"
