"""What an index says of a picture, checked: a Picture, or the Problem with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unicodedata import normalize

from generator.bounded_yaml import Yaml
from generator.model import Problem, Span
from generator.pictures.names import ID
from generator.pictures.picture import SVG, Picture

KIND = "bad-picture-entry"
MAX_BYTES = 20_000_000
AGES = ("adult", "child", "any")
TYPES = MappingProxyType(
    {
        ".svg": SVG,
        ".png": "image/png",
        ".jpg": "image/jpeg",
        ".jpeg": "image/jpeg",
        ".webp": "image/webp",
    }
)
NEEDED = ("id", "file", "alt", "licence", "author", "source")
_PLAIN = (*NEEDED, "style", "credit", "consent", "age")
_DATES = ("expires", "consent_until")
_FLAGS = ("changed", "people")
# YAML takes a bare no or yes for false or true
_WORDS = "write words, and put no and yes in quotation marks"
KNOWN = frozenset({*_PLAIN, *_DATES, *_FLAGS, "words", "contains_text"})

Fault = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pack:
    """A folder of pictures with an index: ``name`` is empty for the project's own.

    ``files`` are the names of its files, ``index`` the path of its index as users know it.
    """

    folder: Path
    name: str
    index: str
    files: frozenset[str]


def read_entry(entry: Any, number: int, yaml: Yaml, pack: Pack) -> Picture | Problem:
    """Return the picture of an entry, or what is wrong with it, at its place."""
    span = yaml.place(("pictures", number), Span(pack.index))
    fault = _fault(entry)
    if fault:
        return Problem(KIND, span, *fault)
    fault = _file_fault(pack, str(entry["file"]), str(entry["id"]))
    if fault:
        return Problem(KIND, yaml.place(("pictures", number, "file"), span), *fault)
    return _picture(entry, pack)


def _picture(entry: Mapping[str, Any], pack: Pack) -> Picture:
    path = pack.folder / entry["file"]
    return Picture(
        id=str(entry["id"]),
        file=entry["file"],
        path=path,
        alt=str(entry["alt"]),
        words=tuple(str(word) for word in entry.get("words", ())),
        style=str(entry.get("style", "")),
        licence=str(entry["licence"]),
        author=normalize("NFC", str(entry["author"])),
        source=str(entry["source"]),
        changed=bool(entry.get("changed", False)),
        media_type=TYPES[path.suffix.lower()],
        pack=pack.name,
        credit=str(entry.get("credit", "")),
        expires=_day(entry.get("expires")),
        people=entry.get("people"),
        consent=str(entry.get("consent", "")),
        consent_until=_day(entry.get("consent_until")),
        text=_text(entry.get("contains_text")),
        age=str(entry.get("age", "any")),
    )


def _text(given: Any) -> tuple[str, ...]:
    """Return the words in a picture: true means that nobody has written them down."""
    if isinstance(given, str):
        return (given,)
    return tuple(map(str, given)) if isinstance(given, list) else (("",) if given else ())


def _day(given: Any) -> date | None:
    if isinstance(given, datetime):
        return given.date()
    if isinstance(given, date) or given is None:
        return given
    return date.fromisoformat(str(given))


def _fault(entry: Any) -> Fault | None:
    """Say what is wrong with an entry, and what to do."""
    if not isinstance(entry, dict):
        return "an entry is not names and values", "write id, file, alt, licence, author, source"
    name = entry.get("id", "without an id")
    odd = [key for key in _PLAIN if isinstance(entry.get(key), (list, dict, bool))]
    if odd or not isinstance(entry.get("file", ""), str):
        return f'the {(odd or ["file"])[0]} of picture "{name}" is not words', _WORDS
    missing = [key for key in NEEDED if not str(entry.get(key) or "").strip()]
    if missing:
        return f'picture "{name}" has no {" and no ".join(missing)}', "add what is missing"
    unknown = [str(key) for key in entry if key not in KNOWN]
    if unknown:
        known = f"use {', '.join(sorted(KNOWN))}"
        return f'picture "{name}" has an unknown key "{unknown[0]}"', known
    if not ID.fullmatch(str(name)):
        return f'the id "{name}" cannot be used', "use small letters, digits and hyphens"
    return _odd_value(entry, str(name))


def _odd_value(entry: Mapping[str, Any], name: str) -> Fault | None:
    if not isinstance(entry.get("words", []), list):
        return f'the words of picture "{name}" are not a list', "write words: [one, two]"
    if any(isinstance(word, (bool, dict, list)) for word in entry.get("words", [])):
        return f'a word of picture "{name}" is not words', _WORDS
    for key in _DATES:
        if not _is_day(entry.get(key)):
            return f'{key} of picture "{name}" is no date', "write a date such as 2027-03-31"
    for key in _FLAGS:
        if not isinstance(entry.get(key, False), bool):
            return f'{key} of picture "{name}" is not true or false', "write true or false"
    if isinstance(entry.get("contains_text"), dict):
        return f'the contains_text of picture "{name}" is not words', _WORDS
    if str(entry.get("age", "any")) not in AGES:
        return f'the age of picture "{name}" is not known', f"use {', '.join(AGES)}"
    return None


def _is_day(given: Any) -> bool:
    try:
        _day(given)
    except ValueError:
        return False
    return True


def _file_fault(pack: Pack, file: str, id: str) -> Fault | None:
    path = pack.folder / file
    if not _within(path, pack):
        return f'the file of picture "{id}" leads out of {pack.folder.name}/', "put the file there"
    if file not in pack.files and not _is_there(path):
        return f'picture "{id}" has no file {path.name}', "put the file there, or mend its name"
    if path.suffix.lower() not in TYPES:
        return f'picture "{id}" is a {path.suffix} file', f"use {', '.join(sorted(TYPES))}"
    size = path.stat().st_size
    if size > MAX_BYTES:
        return f'picture "{id}" has {size:,} bytes, limit {MAX_BYTES:,}', "make it smaller"
    return None


def _within(path: Path, pack: Pack) -> bool:
    """Tell whether a file is in its pack: one that was listed there and is no link, surely."""
    if path.name in pack.files and path.parent == pack.folder:
        return True
    try:
        return path.resolve().is_relative_to(pack.folder.resolve())
    except (OSError, RuntimeError, ValueError):  # links in a ring, or a name that no disk takes
        return False


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that is too long for the disk
        return False
