"""The index of a pack of pictures as people edit it: written, and filled in without loss."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml

from generator.bounded_yaml import read_yaml

UNKNOWN = "unknown"
UNSAID = "[fill in: what it shows]"
NEEDED = ("licence", "author", "source")
_BLANK = {"alt": UNSAID, **dict.fromkeys(NEEDED, UNKNOWN)}
_ENTRY_INDENT = re.compile(r"^( *)- ", re.MULTILINE)
_ENTRY = re.compile(r"^(?= *- )", re.MULTILINE)

Entry = Mapping[str, Any]


class UnreadableIndexError(Exception):
    """The index of a pack cannot be read: says where and why."""


def written(entries: Iterable[Entry]) -> str:
    """Return a new index: each value on a line of its own, an empty line between pictures."""
    return "pictures:\n" + "\n".join(_entry(entry) for entry in entries)


def added(text: str, entries: Iterable[Entry]) -> str:
    """Return an index with entries after its own, indented as those are."""
    own = _ENTRY_INDENT.search(text)
    indent = own[1] if own else ""
    new = "\n".join(_entry(entry) for entry in entries)
    return f"{text.rstrip()}\n\n{textwrap.indent(new, indent)}" if new else text


def _entry(entry: Entry) -> str:
    return "- " + "\n  ".join(f"{key}: {_value(value)}" for key, value in entry.items()) + "\n"


def _value(value: Any) -> str:
    shown = yaml.dump(
        value,
        Dumper=yaml.CSafeDumper,
        allow_unicode=True,
        default_flow_style=True,
        width=1_000_000,
    )
    return str(shown).removesuffix("\n").removesuffix("\n...")


def files_of(text: str, path: str) -> tuple[str, ...]:
    """Return the names of the files that an index lists.

    Raises ``UnreadableIndexError``, naming ``path``, where it is no index.
    """
    yaml_ = read_yaml(text, path)
    for problem in yaml_.problems:
        where = f"{problem.span.path}:{problem.span.line}"
        raise UnreadableIndexError(f"{where}: {problem.message}; {problem.hint}")
    listed = yaml_.values.get("pictures")
    if not isinstance(listed, list):
        raise UnreadableIndexError(f'{path} has no list "pictures:"')
    return tuple(str(entry.get("file")) for entry in listed if isinstance(entry, dict))


def filled(text: str, entries: Iterable[Entry]) -> str:
    """Return an index with what is unknown in it filled in; all else stays as people wrote it.

    ``entries`` say what is known now; they are matched by their ``file``.
    """
    known = {str(entry["file"]): entry for entry in entries}
    return "".join(_filled(part, known) for part in _ENTRY.split(text))


def _filled(part: str, known: Mapping[str, Entry]) -> str:
    entry = known.get(_file_of(part), {})
    for key, blank in _BLANK.items():
        if key in entry and entry[key] != blank:
            part = _put(part, key, blank, _value(entry[key]))
    return part


def _file_of(part: str) -> str:
    try:
        (entry,) = yaml.load(part, Loader=yaml.CSafeLoader)
        return str(entry["file"])
    except (yaml.YAMLError, ValueError, TypeError, KeyError):
        return ""


def _put(part: str, key: str, blank: str, value: str) -> str:
    """Put a value in the place of a blank one, quoted or not."""
    pattern = (
        rf"""(?m)^((?:.*[{{,-])?\s*["']?{key}["']?:\s*)(["']?){re.escape(blank)}\2(?=[\s,}}]|$)"""
    )
    return re.sub(pattern, lambda found: found[1] + value, part, count=1)


def unsaid(entries: Iterable[Entry]) -> Iterator[tuple[str, int]]:
    """Yield what must still be said ("licence"), and of how many pictures."""
    every = list(entries)
    for key, blank in _BLANK.items():
        count = sum(entry.get(key) == blank for entry in every)
        if count:
            yield key, count
