"""Entries of a list, signs such as ";" among them, in the text of one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.vocabulary import Entry

_START = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for, made once for many texts.

    ``starts`` and ``signs`` tell at little cost that a text has no phrase at all.
    """

    pattern: re.Pattern[str]
    starts: frozenset[str]
    signs: tuple[str, ...]


def phrases(text: str, search: Search) -> Iterator[re.Match[str]]:
    """Yield each phrase of a search in a text, but for those inside one of its ``unless``."""
    lower = text.lower()
    if search.starts.isdisjoint(_START.findall(lower)) and not any(
        s in lower for s in search.signs
    ):
        return iter(())
    return (found for found in search.pattern.finditer(lower) if found.lastgroup)


@lru_cache(maxsize=64)
def search_for(entries: tuple[Entry, ...]) -> Search:
    """Match the phrases, and before them, without a group, those in which they are right."""
    wanted = {entry.phrase for entry in entries}
    harmless = {phrase for entry in entries for phrase in entry.unless}
    pattern = re.compile(f"{_any_of(harmless)}|(?P<phrase>{_any_of(wanted)})")
    starts = (found[0] for phrase in wanted if (found := _START.match(phrase)))
    signs = (phrase for phrase in wanted if not _START.match(phrase))
    return Search(pattern, frozenset(starts), tuple(signs))


def _any_of(given: Iterable[str]) -> str:
    """Return a pattern of phrases that do not start or end inside a word, the longest first."""
    ordered = sorted(given, key=lambda phrase: (-len(phrase), phrase))
    named = "|".join(_closed(phrase) for phrase in ordered if phrase[:1].isalnum())
    signs = "|".join(_closed(phrase) for phrase in ordered if not phrase[:1].isalnum())
    return rf"(?<![\w-])(?:{named or '(?!)'})|{signs or '(?!)'}"


def _closed(phrase: str) -> str:
    return re.escape(phrase) + (r"(?![\w-])" if phrase[-1:].isalnum() else "")
