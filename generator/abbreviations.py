"""Abbreviations that the source gives in full: what they stand for, and where they are used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator.collection import HardWord
from generator.model import Document
from generator.wording import block_texts

_LETTERS = "[A-Z]{2,6}"
_WORDS_FIRST = re.compile(rf"\(({_LETTERS})\)")
_LETTERS_FIRST = re.compile(rf"\b({_LETTERS}) \(([^()]{{3,80}})\)")
_USE = re.compile(rf"(?<![\w&/(-])({_LETTERS})(?![\w&-]| \()")
_WORD = re.compile(r"[A-Za-z]+")
_SMALL = frozenset({"and", "of", "the", "for", "in", "to"})


@lru_cache(maxsize=64)
def expansions(document: Document, words: tuple[HardWord, ...] = ()) -> Mapping[str, str]:
    """Return what the abbreviations of a document stand for, where the source says it.

    Its own words come first ("care programme approach (CPA)"), then the ``words`` of the
    project, of which an abbreviation is another form.
    """
    listed = {
        form: word.word
        for word in words
        for form in word.forms
        if re.fullmatch(_LETTERS, form) and _spells(form, _WORD.findall(word.word))
    }
    texts = (text for block in document.blocks for text in block_texts(block, document.labels))
    return listed | explained(texts)


def explained(texts: Iterable[str]) -> dict[str, str]:
    """Return the abbreviations that some texts explain, each with its words.

    They stand beside each other, either of them in brackets: "care programme approach (CPA)".
    """
    return {short: words for text in texts for short, words in _explained(text)}


def parted(text: str, long: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield a text in pieces, each with what it stands for, empty for other words.

    Where an abbreviation is explained, its words stand beside it: there it stands for nothing.
    """
    at = 0
    for found in _USE.finditer(text) if long else ():
        if found[1] in long:
            yield text[at : found.start()], ""
            yield found[1], long[found[1]]
            at = found.end()
    yield text[at:], ""


def _explained(text: str) -> Iterator[tuple[str, str]]:
    for found in _WORDS_FIRST.finditer(text):
        words = list(_WORD.finditer(text, 0, found.start()))
        for count in range(len(found[1]), min(len(words), 2 * len(found[1])) + 1):
            taken = words[-count:]
            if _spells(found[1], [word[0] for word in taken]):
                yield found[1], text[taken[0].start() : found.start()].strip()
                break
    for found in _LETTERS_FIRST.finditer(text):
        if _spells(found[1], _WORD.findall(found[2])):
            yield found[1], found[2].strip()


def _spells(short: str, words: list[str]) -> bool:
    """Tell whether the first letters of words are those of an abbreviation."""
    return "".join(word[0].upper() for word in words if word not in _SMALL) == short
