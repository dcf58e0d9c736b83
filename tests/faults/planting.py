"""Plant a fault at a mark of a clean document, and check only that document again."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from generator.checking import CHECKS, applies, check_document, run_rule, without_allowed
from generator.collection import Collection
from generator.diagnostics import Diagnostic
from generator.editions import fill
from generator.model import Document
from generator.pictures.catalogue import load_catalogue
from generator.project import collection_from_texts, is_document
from generator.readers import Shared, read_document
from generator.readers.shared import BLOCKS
from generator.registry import load_rules
from generator.signoff import with_co_production
from tests.project_files import ROOT

HERE = Path(__file__).parent
TODAY = date(2026, 11, 2)
HERE_IT_IS = "@@"
MARK = "<!-- plant -->\n"


@dataclass(frozen=True)
class Fault:
    """One kind of fault: its rule, the Markdown that has it, and where it may stand.

    ``at`` is how many lines below the first of ``text`` the finding is, or ``line`` says it
    outright, or "@@" in ``text``. ``old`` is what ``text`` replaces, as a pattern; else ``text`` stands at a mark,
    as many ``times``.
    """

    code: str
    row: str
    what: str
    where: str
    text: str
    at: int = 0
    line: int = 0
    old: str = ""
    times: int = 1


@dataclass(frozen=True)
class Planted:
    """A document's text with one fault in it, and the line at which it must be found."""

    path: str
    text: str
    line: int


@cache
def faults() -> tuple[Fault, ...]:
    """Return all kinds of faults."""
    table = tomllib.loads((HERE / "faults.toml").read_text("utf-8"))
    of_sentences = (
        Fault(group["code"], group["row"], text, "standard", text)
        for group in table["sentences"]
        for text in group["texts"]
    )
    return (*(Fault(**entry) for entry in table["fault"]), *of_sentences)


@cache
def texts() -> dict[str, str]:
    """Return the clean documents with the settings and shared files of the worked example."""
    shared = [ROOT / "source/easyread.yaml", *(ROOT / "source/shared").rglob("*.*")]
    given = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in shared}
    clean = (HERE / "clean").rglob("*.md")
    given |= {
        f"source/{p.relative_to(HERE / 'clean').as_posix()}": p.read_text("utf-8") for p in clean
    }
    return given


@cache
def clean() -> Collection:
    """Return the clean documents, read."""
    catalogue, _ = load_catalogue([ROOT / "images"], ROOT)
    collection, common = collection_from_texts(texts(), today=TODAY, catalogue=catalogue)
    assert common.problems == ()
    return replace(collection, documents=tuple(collection.documents))


def paths(where: str) -> list[str]:
    """Return the clean documents in which a fault may be planted.

    ``where`` is "any", "standard", "easy read", "page" (standard, but no pathway), "public"
    (standard, but not for staff), or a folder.
    """
    every = sorted(path for path in texts() if is_document(path))
    easy = [path for path in every if path.endswith(".easy-read.md")]
    plain = [path for path in every if path not in easy]
    page = [path for path in plain if "/pathways/" not in path]
    public = [path for path in plain if "audience: [staff]" not in texts()[path]]
    choices = {"any": every, "standard": plain, "easy read": easy, "page": page, "public": public}
    return choices.get(where) or [path for path in plain if f"/{where}/" in path]


def places(fault: Fault, most: int = 3) -> Iterator[Planted]:
    """Yield documents with the fault planted, in turn from each document that may have it."""
    able = [list(_planted(fault, path)) for path in paths(fault.where)]
    depth = max(map(len, able), default=0)
    turns = (found[turn] for turn in range(depth) for found in able if turn < len(found))
    return (planted for planted, _ in zip(turns, range(most), strict=False))


def _planted(fault: Fault, path: str) -> Iterator[Planted]:
    text = texts()[path]
    pattern = re.compile(fault.old, re.MULTILINE) if fault.old else re.compile(re.escape(MARK))
    found = pattern.search(text)
    while found:
        new = found.expand(fault.text) if fault.old else f"{fault.text.rstrip()}\n\n" * fault.times
        new = text[: found.start()] + new
        line = fault.line or text.count("\n", 0, found.start()) + 1 + fault.at
        if HERE_IT_IS in new:
            line = new.partition(HERE_IT_IS)[0].count("\n") + 1
        yield Planted(path, new.replace(HERE_IT_IS, "") + text[found.end() :], line)
        found = pattern.search(text, found.start() + 1)


_OF_ALL = frozenset({"SR012", "SR016"})  # what they say depends on all others


def findings(path: str, text: str, code: str = "") -> list[Diagnostic]:
    """Return what the checks find in one document that reads ``text``, among the clean ones.

    With ``code``, only that rule is run, and its allowances hold: a tenth of the time.
    """
    collection = clean()
    document = _read(path, {**texts(), path: text}, collection)
    documents = (document if d.span.path == path else d for d in collection.documents)
    shared = replace(collection, documents=tuple(documents))
    rule = load_rules(CHECKS).get(code)
    if rule is None or code in _OF_ALL:
        return check_document(document, shared)
    if not applies(rule, document):
        return []
    own = run_rule(rule, document, document, shared, settings=shared.settings)
    return without_allowed(own, document.allowances)[0]


def _read(path: str, given: dict[str, str], collection: Collection) -> Document:
    settings = collection.settings
    blocks = {name: text for name, text in given.items() if name.startswith(BLOCKS)}
    facts = {name: fact.value for name, fact in settings.facts.items()}
    shared = Shared(blocks, facts, settings.contacts)
    return with_co_production(fill(read_document(path, given, shared), settings), collection)
