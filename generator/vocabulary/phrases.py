"""Entries of a list, signs such as ";" among them, in the text of one sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from generator.vocabulary import Entry


def phrases(text: str, entries: tuple[Entry, ...]) -> Iterator[re.Match[str]]:
    """Yield each phrase of ``entries`` in a text, but for those inside one of its ``unless``."""
    return (found for found in _pattern(entries).finditer(text.lower()) if found.lastgroup)


@lru_cache(maxsize=64)
def _pattern(entries: tuple[Entry, ...]) -> re.Pattern[str]:
    """Match the phrases, and before them, without a group, those in which they are right."""
    harmless = {phrase for entry in entries for phrase in entry.unless}
    return re.compile(f"{_any_of(harmless)}|(?P<phrase>{_any_of({e.phrase for e in entries})})")


def _any_of(given: Collection[str]) -> str:
    """Return a pattern of phrases that do not start or end inside a word, the longest first."""
    ordered = sorted(given, key=lambda phrase: (-len(phrase), phrase))
    named = "|".join(_closed(phrase) for phrase in ordered if phrase[:1].isalnum())
    signs = "|".join(_closed(phrase) for phrase in ordered if not phrase[:1].isalnum())
    return rf"(?<![\w-])(?:{named or '(?!)'})|{signs or '(?!)'}"


def _closed(phrase: str) -> str:
    return re.escape(phrase) + (r"(?![\w-])" if phrase[-1:].isalnum() else "")
