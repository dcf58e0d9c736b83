"""SSML: the script for reading a document aloud, by a person or by a machine.

Pictures beside words are left out, because their words say the same (rulebook FM-3).
Headings are told by the silence around them, and said with more weight.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, assert_never

from lxml import etree

from generator.abbreviations import explained
from generator.collection import Collection
from generator.model import (
    Code,
    Document,
    Edition,
    Emphasis,
    Fact,
    Foreign,
    Inline,
    LineBreak,
    Link,
    Strong,
    Text,
    plain_text,
)
from generator.plain import BULLET, plain
from generator.registry import writer
from generator.writers.ssml.lines import MIDDLE, Line, lines
from generator.writers.ssml.marking import Said, marked

_SPACE = "http://www.w3.org/2001/10/synthesis"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_SPACES = re.compile(r"\s+")
# Any: lxml's stubs give its elements a private class.
Element = Any


@writer(
    "ssml",
    suffix=".ssml",
    label="script for audio",
    editions=(Edition.STANDARD, Edition.EASY_READ),
)
def ssml(document: Document, collection: Collection) -> bytes:
    """Write one edition as W3C Speech Synthesis Markup Language 1.1, in UTF-8."""
    settings = collection.settings
    words = plain(document, settings.site, described="{}".format)
    found = [
        line
        for line in lines(words, settings.organisation.name, draft=collection.draft)
        if plain_text(line.words).strip(f"{BULLET} \n")
    ]
    long = explained(plain_text(line.words) for line in found)
    root = etree.fromstring(f'<speak xmlns="{_SPACE}" version="1.1"/>')
    root.set(_LANGUAGE, document.meta.language)
    for before, line in zip((None, *found), found, strict=False):
        _silence(root, before, line)
        _add(root, line, long)
    _indent(root)
    made: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return made + b"\n"


def _silence(root: Element, before: Line | None, line: Line) -> None:
    """Leave time before a line, and more of it after a heading."""
    wanted = max(line.silence, MIDDLE) if before and before.heading else line.silence
    if before and wanted:
        _child(root, "break", (("time", f"{wanted}ms"),))


def _add(root: Element, line: Line, long: Mapping[str, str]) -> None:
    holder = _child(root, "p")
    if line.heading:
        holder = _child(holder, "emphasis", (("level", "moderate"),))
    for text, language in _runs(line.words):
        if language:
            _child(holder, "lang", ((_LANGUAGE, language),)).text = text
        else:
            _fill(holder, marked(text, long))


def _runs(words: Iterable[Inline]) -> Iterator[tuple[str, str]]:
    """Yield words with their language, empty for the document's own; the bullet is not said."""
    grouped = groupby(_parts(words), key=lambda part: part[1])
    runs = [("".join(text for text, _ in parts), language) for language, parts in grouped]
    for place, (text, language) in enumerate(runs):
        said = _SPACES.sub(" ", text)
        said = said.lstrip().removeprefix(BULLET).lstrip() if place == 0 else said
        yield said.rstrip() if place == len(runs) - 1 else said, language


def _parts(words: Iterable[Inline]) -> Iterator[tuple[str, str]]:
    for word in words:
        match word:
            case Foreign():
                yield plain_text(word.children), word.language
            case Strong() | Emphasis() | Link():
                yield from _parts(word.children)
            case Text() | Code() | Fact() | LineBreak():
                yield plain_text((word,)), ""
            case _:
                assert_never(word)


def _fill(holder: Element, said: Iterable[Said]) -> None:
    for piece in said:
        if piece.element:
            _child(holder, piece.element, piece.attributes).text = piece.text
        elif len(holder):
            holder[-1].tail = (holder[-1].tail or "") + piece.text
        else:
            holder.text = (holder.text or "") + piece.text


def _child(holder: Element, name: str, attributes: Iterable[tuple[str, str]] = ()) -> Element:
    return etree.SubElement(holder, f"{{{_SPACE}}}{name}", dict(attributes))


def _indent(root: Element) -> None:
    """Put each paragraph on a line of its own; within one, a line end would be a word's end."""
    root.text = "\n  "
    for part in root:
        part.tail = "\n  "
    root[-1].tail = "\n"
