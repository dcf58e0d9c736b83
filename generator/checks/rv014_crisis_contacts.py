"""RV014: crisis-contacts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Link, Node, Phone, Span
from generator.parts import part_nodes
from generator.passages import passages_of
from generator.registry import ENGLISH_ONLY, rule
from generator.vocabulary import Entry
from generator.wording import long_date

_LIST = "crisis-contacts"
_NEEDED = ("999", "111", "option 2|mental health option", "116 123")
_SPACES = r"[ \u00a0]"
_NUMBER = re.compile(
    rf"(?<![\w£.,/@-])(?:18001{_SPACES}?)?"
    rf"(?:(?:\+44|0)(?:\d|{_SPACES}){{7,13}}\d|116{_SPACES}?\d{{3}}|\d{{5,6}}|999|1(?:01|05|1[129]))"
    r"(?![\d%/]|[.,]\d| (?:people|days|times|hours)\b)"
)
_RELAY = "18001"


@rule(
    "RV014",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS England, NHS 111 mental health option",
        "NHS 999 and Samaritans 116 123",
    ),
    rows=("FM-13",),
)
def crisis_contacts(
    document: Document,
    collection: Collection,
    *,
    required: tuple[str, ...] = _NEEDED,
    advised: tuple[str, ...] = ("85258",),
) -> Iterator[Finding]:
    """Flag a number in the help in a crisis that is not known, or one that is missing.

    A wrong digit here can cost a life. The numbers are compared with one list that is
    looked through each year; a project adds its local crisis line under ``lists:
    crisis-contacts`` in source/shared/words.yaml. An entry of ``required`` with letters is
    looked for as words, and "|" stands between two ways to say it.

    Bad: Phone Samaritans on 116 132.

    Good: Phone Samaritans on 116 123.

    Source: NHS England, NHS 111 mental health option; NHS 999 and Samaritans 116 123.
    """
    nodes = part_nodes(document, "crisis-help")
    if not nodes:
        return
    known = vocabulary.merged(_LIST, collection.settings.lists)
    by_digits = {_digits(phrase): entry for phrase, entry in known.items()}
    said = tuple(_numbers(nodes))
    yield from _unknown(said, by_digits)
    text = " ".join(part.text for node in nodes for part in passages_of(node)).lower()
    given = {_digits(number) for number, _ in said}
    for names, severity in ((required, None), (advised, Severity.WARNING)):
        for entry in _missing(names, known, given, text):
            message = f"help in a crisis does not give {entry.phrase}"
            hint = f'write "{entry.instead}"' if entry.instead else f"add {entry.phrase}"
            yield Finding(nodes[0].span, message, hint, severity)
    used = [by_digits[number] for number in given if number in by_digits]
    yield from _old(used, collection.today, nodes[0].span)


def _digits(number: str) -> str:
    """Return what is dialled, without relay's prefix; of an entry in words, the words."""
    dialled = re.sub(r"[ \u00a0-]", "", number)
    return re.sub(r"^\+44", "0", dialled.removeprefix(_RELAY) or dialled)


def _numbers(nodes: Iterable[Node]) -> Iterator[tuple[str, Span]]:
    """Yield each number in some nodes, also one that is only behind a link."""
    for node in nodes:
        for part in passages_of(node):
            yield from ((found[0].strip(), span) for found, span in part.find(_NUMBER))
        if isinstance(node, Link) and isinstance(node.target, Phone):
            yield node.target.number, node.span


def _unknown(said: Iterable[tuple[str, Span]], known: Mapping[str, Entry]) -> Iterator[Finding]:
    for number, span in said:
        if _digits(number) not in known:
            message = f'"{number}" is not in the list of crisis contacts'
            hint = "check the number; if it is right, add it under lists: crisis-contacts"
            yield Finding(span, message, f"{hint} in source/shared/words.yaml")


def _missing(
    names: Iterable[str], known: Mapping[str, Entry], given: set[str], text: str
) -> Iterator[Entry]:
    """Yield the entries that are to be given and are not; what a project allows is not asked."""
    for name in names:
        ways = name.split("|")
        entry = known.get(ways[0])
        said = any(
            way in text if re.search("[a-z]", way) else _digits(way) in given for way in ways
        )
        if entry and not said:
            yield entry


def _old(used: Iterable[Entry], today: date, span: Span) -> Iterator[Finding]:
    """Yield a finding for each source with which the list should have been compared again."""
    for source in sorted({entry.source for entry in used}):
        due = _reviews().get(source)
        if due and due < today:
            message = f"crisis contacts were to be checked by {long_date(due)}: {source}"
            yield Finding(span, message, "check them with their source", Severity.WARNING)


@cache
def _reviews() -> Mapping[str, date]:
    """Return the day by which each source of the list is to be looked at again."""
    text = files("generator.vocabulary").joinpath("data", f"{_LIST}.toml").read_text("utf-8")
    return {part["source"]: part["review"] for part in tomllib.loads(text)["list"]}
