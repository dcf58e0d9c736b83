"""Words to braille cells, by the tables of liblouis (LGPL, a system library).

The library is called through ctypes: one process, and some microseconds for a sentence. Its
program lou_translate would start anew for each document, and its Python module is there for
the system's own Python only.
"""

from __future__ import annotations

import ctypes
import re
from enum import IntEnum
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unicodedata import name

from generator.languages import language_of, primary

_LIBRARY = "liblouis.so.20"
_DISPLAY = "en-us-brf.dis"  # North American ASCII, which embossers and displays read
_TABLES = Path("/usr/share/liblouis/tables")
_UNKNOWN = re.compile(r"'\\[XYZxyz][0-9A-J]|[^\x00-\x7f]")  # how it writes what it does not know
_BOLD = 0x4  # the typeform of liblouis.h
# They stand around words in bold, and are no letters of any script (Unicode, private use).
BOLD_BEGINS, BOLD_ENDS = "\ue000", "\ue001"
# A number that begins as phone numbers do. "999 24 hours" is none, nor is "LE1 2AB".
_PHONE = re.compile(r"(?<![\w.])(?:\+\d|0\d|116 )[\d ]*\d")
_BETWEEN = re.compile(r"(?<=\d) (?=\d)")
_APART = "\u00a0"  # a space that the table does not make part of a number
_ROOM = 4  # cells for a letter at most, and some for signs before a word
_INSTALL = "install it with: apt-get install liblouis20 liblouis-data"


class Grade(IntEnum):
    """Uncontracted braille has a cell or two for each letter, contracted has short forms."""

    UNCONTRACTED = 1
    CONTRACTED = 2


# UEB is the standard of the UK; en-GB-g2 is the older one and drops the colon of 10:30.
_BY_LANGUAGE = MappingProxyType(
    {"en": ("en-ueb-g1.ctb", "en-ueb-g2.ctb"), "cy": ("cy-cy-g1.utb", "cy-cy-g2.ctb")}
)
# Why there is none in other languages: tried with liblouis 3.24, letter by letter.
_REASONS = MappingProxyType(
    {
        "ur": "its table in liblouis does not know the full stop, brackets or Latin letters",
        "gu": "its table in liblouis does not know a vowel of everyday words (U+0AC9)",
        "so": "liblouis has no table for it",
    }
)
_UNCHECKED = "nobody who reads it has checked its table in liblouis for us"


@cache
def _library() -> Any:
    """Return the library, or None where it is not installed."""
    try:
        return ctypes.CDLL(_LIBRARY)
    except OSError:
        return None


def lacks(language: str) -> str:
    """Say what is missing to make braille of a language, or nothing."""
    called = language_of(language).name
    if _library() is None:
        return f"liblouis is not there, which makes braille; {_INSTALL}"
    if primary(language) not in _BY_LANGUAGE:
        reason = _REASONS.get(primary(language), _UNCHECKED)
        return f"braille is made in English and Welsh, not in {called}: {reason}"
    if not (_TABLES / _table(language, Grade.CONTRACTED)).is_file():
        return f"liblouis has no table for {called}; {_INSTALL}"
    return ""


def _table(language: str, grade: Grade) -> str:
    return _BY_LANGUAGE[primary(language)][grade - 1]


@lru_cache(maxsize=8192)
def cells_of(words: str, language: str, grade: Grade) -> str:
    """Return words as cells in braille ASCII, their spaces kept.

    The groups of a phone number are one number, with numeric spaces (UEB rulebook 6.6); other
    numbers side by side stay apart. Web and e-mail addresses among words are contracted like
    them (10.12.3). Words between ``BOLD_BEGINS`` and ``BOLD_ENDS`` get the signs of bold
    (9.1). A sign that the table does not know is named in brackets.
    Raises ``LookupError`` where liblouis cannot do it.
    """
    made = _translated(words, language, grade)
    if not _UNKNOWN.search(made):
        return made
    named = (c if can_write(c, language) else f"({name(c, 'sign').lower()})" for c in words)
    return _translated("".join(named), language, grade)


def can_write(words: str, language: str) -> bool:
    """Tell whether the table of a language knows all letters of some words."""
    return not _UNKNOWN.search(_translated(words, language, Grade.UNCONTRACTED))


def _translated(words: str, language: str, grade: Grade) -> str:
    library = _library()
    if library is None:
        raise LookupError(lacks(language))
    words, bold = _unmarked(_parted(words))
    given = words.encode("utf-32-le")
    length = ctypes.c_int(len(given) // 4)
    room = ctypes.c_int(length.value * _ROOM + 64)
    made = ctypes.create_string_buffer(room.value * 4)
    tables = f"{_DISPLAY},{_table(language, grade)}".encode()
    done = library.lou_translateString(
        tables,
        ctypes.create_string_buffer(given, len(given)),
        ctypes.byref(length),
        made,
        ctypes.byref(room),
        _looks(bold, room.value),
        None,
        0,
    )
    if not done:
        raise LookupError(f"liblouis cannot read its table {tables.decode()}")
    return made.raw[: room.value * 4].decode("utf-32-le").replace(_APART, " ")


def _parted(words: str) -> str:
    """Keep numbers apart that only stand side by side: the table makes them one."""
    level = words.replace(_APART, " ")
    phones = [found.span() for found in _PHONE.finditer(level)]

    def space(found: re.Match[str]) -> str:
        one = any(start < found.start() < end for start, end in phones)
        return " " if one else _APART

    return _BETWEEN.sub(space, level)


def _unmarked(words: str) -> tuple[str, list[bool]]:
    """Return words without the marks of bold, and for each letter whether it is bold."""
    letters, looks, bold = [], [], False
    for letter in words:
        if letter in (BOLD_BEGINS, BOLD_ENDS):
            bold = letter == BOLD_BEGINS
        else:
            letters.append(letter)
            looks.append(bold)
    return "".join(letters), looks


def _looks(bold: list[bool], room: int) -> Any:
    """Return the typeform of each letter, or nothing where none is bold."""
    if not any(bold):
        return None
    return (ctypes.c_ushort * room)(*(_BOLD if one else 0 for one in bold))
