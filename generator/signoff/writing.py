"""Put a record into the text of ``sign-offs.yaml``, and leave all else in it as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from generator.bounded_yaml import read_yaml
from generator.collection import SignOff
from generator.model import Span
from generator.signoff.records import KEY, SIGN_OFFS, read_sign_offs

_HEADER = """\
# Who has checked which document, and which words and pictures they saw.
# "easyread approve" writes this file. It names groups and roles, never people.
"""
_EMPTY = re.compile(rf"^{KEY}:[ \t]*\[[ \t]*\]", re.MULTILINE)
_NO_LINES = Span(SIGN_OFFS)


class UnusualFileError(Exception):
    """The text is not written as ``easyread approve`` writes it, so a record cannot be put in."""


def with_record(text: str, record: SignOff) -> str:
    """Return the text with a record in it, in place of an older one of the same kind.

    The other records, and the comments between them, stay. Raises ``UnusualFileError``
    when the result would not say exactly that.
    """
    ends = "\r\n" if "\r\n" in text else "\n"
    lines = _EMPTY.sub(f"{KEY}:", text or _HEADER).splitlines()
    if not any(line.startswith(f"{KEY}:") for line in lines):
        lines.append(f"{KEY}:")
    before, _ = read_sign_offs({SIGN_OFFS: text})
    spans = [_lines_of(index, lines, text) for index in range(len(before))]
    old = [span for span, other in zip(spans, before, strict=True) if _same(other, record)]
    made = list(_lines(record, _indent(spans, lines)))
    if old:
        lines[old[0][0] : old[0][1]] = made
        for first, last in reversed(old[1:]):
            moved = len(made) - (old[0][1] - old[0][0])
            del lines[first + moved : last + moved]
    else:
        at = spans[-1][1] if spans else len(lines)
        lines[at:at] = made
    new = ends.join(lines) + ends
    _verify(new, [*(o for o in before if not _same(o, record)), record])
    return new


def _same(one: SignOff, other: SignOff) -> bool:
    return (one.document, one.edition, one.kind) == (other.document, other.edition, other.kind)


def _lines_of(index: int, lines: list[str], text: str) -> tuple[int, int]:
    """Return the first line of a record and the one after its last, without comments behind it."""
    yaml = read_yaml(text, SIGN_OFFS)
    first = yaml.place((KEY, index), _NO_LINES).line - 1
    after = yaml.places.get((KEY, index + 1))
    last = after.line - 1 if after else len(lines)
    while last > first + 1 and lines[last - 1].strip()[:1] in {"", "#"}:
        last -= 1
    return first, last


def _indent(spans: list[tuple[int, int]], lines: list[str]) -> str:
    first = lines[spans[0][0]] if spans else "  -"
    return first[: len(first) - len(first.lstrip())]


def _lines(record: SignOff, indent: str) -> Iterator[str]:
    start = f"{indent}- "
    for key, value in _fields(record):
        yield f"{start}{key}: {value}"
        start = f"{indent}  "
    yield f"{start}checked:"
    yield from (f"{start}  - {_quoted(entry)}" for entry in record.checked)


def _fields(record: SignOff) -> Iterator[tuple[str, str]]:
    yield "document", _quoted(record.document)
    yield "edition", str(record.edition)
    yield "kind", str(record.kind)
    yield "date", record.date.isoformat()
    for key in ("group", "people", "changes", "role"):
        value = getattr(record, key)
        if value:
            yield key, str(value) if isinstance(value, int) else _quoted(value)
    if record.paid is not None:
        yield "paid", str(record.paid).lower()
    yield "whole", _quoted(record.whole)


def _quoted(text: str) -> str:
    """Write a text as YAML does in quotation marks; what cannot be printed has a sign instead."""
    printable = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    return json.dumps(printable, ensure_ascii=False)


def _verify(text: str, wanted: list[SignOff]) -> None:
    found, problems = read_sign_offs({SIGN_OFFS: text})
    bare = [replace(record, span=_NO_LINES) for record in found]
    if problems or sorted(bare, key=repr) != sorted(
        (replace(record, span=_NO_LINES) for record in wanted), key=repr
    ):
        raise UnusualFileError
