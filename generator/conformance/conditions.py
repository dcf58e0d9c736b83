"""The conditions of the standards, from the tables of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

# Web pages only: EN 301 549 10 has no such clause for documents (it is void).
_NOT_FOR_DOCUMENTS = frozenset({"2.4.1", "2.4.5", "3.2.3", "3.2.4", "3.2.6"})
# WCAG 2.2 has them and EN 301 549 V3.2.1, which is on WCAG 2.1, has not.
_SINCE_2_2 = frozenset({"2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"})
_MATTERHORN = (
    "The numbers are those of the failure conditions of the Matterhorn Protocol 1.1 of the PDF "
    "Association. The words are ours. Numbers 23-001 and 27-001 are left out: the protocol has "
    "no test for them."
)
_MORE_OF_EN = (
    ("10.5", "Caption positioning", "There are no captions of films."),
    ("10.6", "Audio description timing", "There are no films."),
)


class How(StrEnum):
    """How a condition is known."""

    CONSTRUCTION = "construction"
    TESTED = "tested"
    PERSON = "person"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: ``rules`` are codes of ours, ``words`` the reason, or what to ask."""

    id: str
    says: str
    how: How
    rules: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard, or the part of one that is about such files. ``note`` says whose list it is."""

    name: str
    formats: frozenset[str]
    conditions: tuple[Condition, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Judge:
    """Somebody else's validator that looks at the worked examples when the product changes."""

    name: str
    version: str
    standard: str
    formats: frozenset[str]


@cache
def standards() -> tuple[Standard, ...]:
    """Return the standards in the order in which a report has them."""
    wcag = tuple(_conditions("wcag"))
    return (
        Standard("WCAG 2.2, levels A and AA", frozenset({"html", "epub"}), wcag),
        Standard(
            "PDF/UA-1, by the Matterhorn Protocol 1.1",
            frozenset({"pdf"}),
            tuple(_conditions("matterhorn")),
            _MATTERHORN,
        ),
        Standard(
            "EN 301 549 V3.2.1, clause 10",
            frozenset({"pdf", "docx", "epub"}),
            tuple(_for_documents(wcag)),
        ),
        Standard("Word files", frozenset({"docx"}), tuple(_conditions("word"))),
    )


def _for_documents(wcag: tuple[Condition, ...]) -> Iterator[Condition]:
    """Yield the clauses of EN 301 549 10: each is a criterion of WCAG, said of documents."""
    for one in wcag:
        if one.id not in _NOT_FOR_DOCUMENTS | _SINCE_2_2:
            yield Condition(f"10.{one.id}", one.says, one.how, one.rules, one.words)
    for id, says, why in _MORE_OF_EN:
        yield Condition(id, says, How.ABSENT, (), why)


@cache
def judges() -> tuple[Judge, ...]:
    """Return the validators of others."""
    rows = _rows("judges")
    return tuple(Judge(row[0], row[1], row[2], frozenset(row[3].split())) for row in rows)


def _conditions(table: str) -> Iterator[Condition]:
    for id, says, how, rules, words in _rows(table):
        yield Condition(id, says, How(how), tuple(rules.split()), words)


def _rows(table: str) -> Iterator[list[str]]:
    text = files(__package__).joinpath(f"{table}.tsv").read_text("utf-8")
    return (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
