"""Plant a fault into a worked example, and say where it must be found."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from generator.checking import check_document
from generator.project import Project, collection_from_texts, load, read_texts
from generator.shelf import Shelf

ROOT = Project(Path(__file__).resolve().parents[2])
TODAY = date(2026, 11, 23)
# A clean document of each edition, and the heading before which a fault is put
PLACES = {
    "standard": (
        ("source/guides/how-to-read-a-pathway.md", 2),
        ("source/faqs/transformation-faqs.md", 4),
        ("source/roles/peer-support-worker.md", 3),
    ),
    "easy read": (
        ("source/guides/how-to-read-a-pathway.easy-read.md", 3),
        ("source/faqs/transformation-faqs.easy-read.md", 4),
        ("source/roles/peer-support-worker.easy-read.md", 4),
    ),
}
# Warnings that are true of every draft
OF_EVERY_DRAFT = frozenset({"RV006", "RV007"})


@dataclass(frozen=True)
class Fault:
    """One kind of fault of faults.toml."""

    code: str
    what: str
    text: str = ""
    line: int | str = 0
    edition: str = "standard"
    swap: tuple[str, ...] = ()


def faults() -> list[Fault]:
    """Return the kinds of faults."""
    text = (Path(__file__).parent / "faults.toml").read_text("utf-8")
    return [
        Fault(
            given["code"],
            given["what"],
            given.get("text", ""),
            given.get("line", 0),
            given.get("in", "standard"),
            tuple(given.get("swap", ())),
        )
        for given in tomllib.loads(text)["fault"]
    ]


@cache
def clean():
    """Return the texts and the collection of the project without faults."""
    texts, _ = read_texts(ROOT)
    collection, _ = load(ROOT, today=TODAY)
    return texts, collection


def planted(fault: Fault, path: str, heading: int) -> tuple[str, int]:
    """Return a source with a fault in it, and the line on which it stands."""
    text = clean()[0][path]
    if fault.swap:
        assert fault.swap[0] in text, f"{path} has no {fault.swap[0]!r}"
        text = text.replace(fault.swap[0], fault.swap[1], 1)
        lines = text.split("\n")
        return text, next(n for n, line in enumerate(lines, 1) if line.startswith(fault.line))
    lines = text.split("\n")
    at = [n for n, line in enumerate(lines) if line.startswith("## ")][heading]
    lines[at:at] = [*fault.text.split("\n"), ""]
    return "\n".join(lines), at + 1 + int(fault.line)


def found_in(path: str, text: str) -> set[tuple[str, int]]:
    """Return code and line of all that the checks find in a changed source."""
    texts, collection = clean()
    changed, _ = collection_from_texts(
        {**texts, path: text}, today=TODAY, catalogue=collection.catalogue
    )
    assert isinstance(changed.documents, Shelf)
    document = changed.documents.read(path)
    changed = replace(changed, roots=collection.roots)
    return {(d.code, d.span.line) for d in check_document(document, changed)}
