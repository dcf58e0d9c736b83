"""Lists of words, each with its source, that the checks look for and a project can change.

The lists are the TOML files of ``data/``. A project adds to a list, or takes an entry out of
it, under ``lists`` in ``source/shared/words.yaml``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType

from generator.model import Document, Span
from generator.passages import Passage, passages

_WORD = re.compile(r"[^\W_]+(?:[.&'\u2019-][^\W_]+)*")
_AFTER = re.compile(r"s?(?![\w-])")
_PROJECT = "the words of the project"


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of a list, in small letters.

    ``instead`` is what to say for it, or empty. Where the phrase stands as a part of one of
    ``unless``, it is right. ``source`` says who advises it.
    """

    phrase: str
    instead: str = ""
    source: str = ""
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """One use of an entry in a document, as written."""

    entry: Entry
    text: str
    span: Span


def names() -> tuple[str, ...]:
    """Return the names of the lists."""
    folder = files("generator.vocabulary").joinpath("data")
    return tuple(sorted(f.name.removesuffix(".toml") for f in folder.iterdir()))


@cache
def listed(name: str) -> Mapping[str, Entry]:
    """Return a shipped list by phrase; a missing file is a broken installation."""
    text = files("generator.vocabulary").joinpath("data", f"{name}.toml").read_text("utf-8")
    entries = (e for part in tomllib.loads(text)["list"] for e in _entries(part))
    return MappingProxyType({entry.phrase: entry for entry in entries})


def _entries(part: Mapping[str, object]) -> Iterator[Entry]:
    source = str(part["source"])
    words = part.get("words")
    for phrase in words if isinstance(words, list) else ():
        yield Entry(str(phrase), source=source)
    pairs = part.get("pairs")
    for phrase, given in (pairs if isinstance(pairs, dict) else {}).items():
        if isinstance(given, dict):
            yield Entry(phrase, str(given.get("instead", "")), source, tuple(given["unless"]))
        else:
            yield Entry(phrase, str(given), source)


def merged(name: str, lists: Mapping[str, Mapping[str, str]]) -> Mapping[str, Entry]:
    """Return a list with the project's own entries over it.

    ``lists`` are those of the settings: by list and phrase, what to say instead. The word
    "allow" takes a phrase out of the list.
    """
    own = lists.get(name, {})
    if not own:
        return listed(name)
    entries = dict(listed(name)) if name in names() else {}
    for phrase, instead in own.items():
        entries[phrase.lower()] = Entry(phrase.lower(), instead, _PROJECT)
    return {p: e for p, e in entries.items() if e.instead != "allow"}


def uses(document: Document, entries: Iterable[Entry]) -> Iterator[Use]:
    """Yield each use of ``entries`` in a document, the longest phrase at each place.

    A phrase is found with a final "s" too ("medication" in "medications").
    """
    index = _index(tuple(entries))
    places = _places(document)
    said = {
        (place, first)
        for first in index
        for form in (first, f"{first}s")
        for place in places.get(form, ())
    }
    parts = passages(document)
    passage, end = -1, 0
    for (number, start), first in sorted(said):
        if number != passage:
            passage, end = number, 0
            lower = parts[number].text.lower()
        found = _longest(index[first], lower, start)
        if found and start >= end:
            end = start + found[1]
            yield Use(found[0], parts[number].text[start:end], parts[number].span(start))


@lru_cache(maxsize=64)
def _places(document: Document) -> Mapping[str, list[tuple[int, int]]]:
    """Return for each word the passages and offsets at which it is said."""
    places: dict[str, list[tuple[int, int]]] = {}
    for number, (_, spoken) in enumerate(spoken_words(document)):
        for word, start in spoken:
            places.setdefault(word, []).append((number, start))
    return places


@lru_cache(maxsize=64)
def spoken_words(document: Document) -> tuple[tuple[Passage, tuple[tuple[str, int], ...]], ...]:
    """Return each passage of a document with its words in small letters and their offsets."""
    return tuple(
        (part, tuple((m[0], m.start()) for m in _WORD.finditer(part.text.lower())))
        for part in passages(document)
    )


@lru_cache(maxsize=256)
def _index(entries: tuple[Entry, ...]) -> Mapping[str, tuple[Entry, ...]]:
    """Return the entries by their first word, the longest first."""
    index: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda e: -len(e.phrase)):
        first = _WORD.match(entry.phrase)
        if first:
            index.setdefault(first[0], []).append(entry)
    return {word: tuple(found) for word, found in index.items()}


def _longest(entries: Iterable[Entry], text: str, start: int) -> tuple[Entry, int] | None:
    for entry in entries:
        if text.startswith(entry.phrase, start):
            after = _AFTER.match(text, start + len(entry.phrase))
            if after and not _excepted(entry, text, start):
                return entry, after.end() - start
    return None


def _excepted(entry: Entry, text: str, start: int) -> bool:
    """Tell whether a use stands inside one of the phrases in which it is right."""
    for phrase in entry.unless:
        inside = phrase.find(entry.phrase)
        if inside >= 0 and text.startswith(phrase, start - inside) and start >= inside:
            return True
    return False
