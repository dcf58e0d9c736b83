"""The rows of the rulebook, and the questions that only a person can answer.

``rows.toml`` lists what the guides and standards ask; each rule names the rows it decides.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.model import Document


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is asked of a document.

    ``question`` is for a person, of documents of ``edition`` (all if empty). ``made`` says
    what makes it true by construction or which test holds it, ``reason`` why no rule decides
    it. A row without rule has one of the three.
    """

    id: str
    section: str
    says: str
    question: str = ""
    edition: str = ""
    made: str = ""
    reason: str = ""


@cache
def rows() -> tuple[Row, ...]:
    """Return the rows in the order of the rulebook."""
    text = files("generator.rulebook").joinpath("rows.toml").read_text("utf-8")
    return tuple(
        Row(id, section["title"], **row)
        for section in tomllib.loads(text)["section"]
        for id, row in section["rows"].items()
    )


def questions(document: Document) -> tuple[str, ...]:
    """Return what a person must answer before this document goes out, each once."""
    asked = (row for row in rows() if row.question)
    return tuple(
        dict.fromkeys(row.question for row in asked if row.edition in {"", str(document.edition)})
    )
