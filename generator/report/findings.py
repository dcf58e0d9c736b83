"""The findings of one document as a reader meets them: rule by rule, each with its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Severity
from generator.explaining import rules
from generator.model import Document
from generator.report.owners import Owner, owner_of
from generator.report.places import words_at

_QUOTED = re.compile(r'"([^"]+)"')
_LONGEST = 320  # letters of a sentence that are shown


@dataclass(frozen=True, slots=True)
class Place:
    """One finding: where, the words it is about with the fault picked out, and what to do."""

    path: str
    line: int
    message: str
    hint: str
    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class Group:
    """What one rule found in a document, all of one severity."""

    code: str
    name: str
    severity: Severity
    reason: str
    owner: Owner
    places: tuple[Place, ...]


def groups(found: Sequence[Diagnostic], documents: Sequence[Document]) -> tuple[Group, ...]:
    """Group findings by rule, the worst first; ``documents`` are where their words are found."""
    together: dict[tuple[int, str], list[Diagnostic]] = {}
    for one in sorted(found, key=lambda d: (-d.severity.rank, d.code, d.order)):
        together.setdefault((one.severity.rank, one.code), []).append(one)
    return tuple(_group(same, documents) for same in together.values())


def _group(same: Sequence[Diagnostic], documents: Sequence[Document]) -> Group:
    first = same[0]
    return Group(
        first.code,
        first.name,
        first.severity,
        reason(first.code),
        owner_of(first),
        tuple(_places(same, documents)),
    )


def reason(code: str) -> str:
    """Return the first line of a rule's page, as what was found: "A sentence of …"."""
    line = rules()[code].page.partition("\n")[0].removeprefix("Flag ")
    return line[:1].upper() + line[1:]


def _places(same: Sequence[Diagnostic], documents: Sequence[Document]) -> Iterator[Place]:
    for one in same:
        words = words_at(documents, one.span)
        # What is said of a picture names the picture, not a word beside it.
        said = "" if one.code.startswith("IM") else one.message
        before, marked, after = _marked(words, said)
        span = one.span
        yield Place(span.path, span.line, _begun(one.message), one.hint, before, marked, after)


def _begun(message: str) -> str:
    """Start a sentence with a capital, but not where it starts with the path of a file."""
    is_path = "/" in message.partition(" ")[0]
    return message if is_path else message[:1].upper() + message[1:]


def _marked(words: str, message: str) -> tuple[str, str, str]:
    """Divide a sentence at the words that the message quotes."""
    for quoted in _QUOTED.findall(message):
        before, marked, after = words.partition(quoted)
        if marked and before + after:
            return _end(before), marked, _start(after)
    return _start(words), "", ""


def _start(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}\u2026"


def _end(words: str) -> str:
    return words if len(words) <= _LONGEST else f"\u2026{words[-_LONGEST:]}"
