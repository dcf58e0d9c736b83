"""How readers find their way: contents, landmarks and the list of pages (EPUB 3.3, section 7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.labels import Labels
from generator.model import Document
from generator.writers.epub.chapters import BODY, CONTENTS, TITLE_PAGE, Chapter
from generator.writers.outline import Entry, outline


@dataclass(frozen=True, slots=True)
class Way:
    """An entry of the contents, with those under it."""

    words: str
    href: str
    entries: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True)
class Landmark:
    """A main part of the book; ``type`` says which."""

    type: str
    words: str
    href: str


def ways(document: Document, places: Mapping[str, str]) -> tuple[Way, ...]:
    """Return the contents; the title page alone where a document has no headings."""
    found = tuple(_ways(outline(document), places))
    return found or (Way(document.meta.title, TITLE_PAGE),)


def _ways(entries: Iterable[Entry], places: Mapping[str, str]) -> Iterator[Way]:
    for entry in entries:
        below = tuple(_ways(entry.entries, places))
        if entry.id in places:
            yield Way(entry.words, places[entry.id], below)


def landmarks(chapters: Sequence[Chapter], labels: Labels) -> Iterator[Landmark]:
    """Yield the main parts that reading systems offer beside the contents."""
    yield Landmark("titlepage", labels.title_page, TITLE_PAGE)
    yield Landmark("toc", labels.contents, CONTENTS)
    text = next((chapter for chapter in chapters if chapter.part == BODY), None)
    if text:
        yield Landmark(BODY, labels.start, text.file)
    yield from (Landmark("glossary", c.title, c.file) for c in chapters if c.type == "glossary")
