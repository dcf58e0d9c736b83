"""Run the fixture pages: what each check finds in the sources that its page shows.

A page is prose with a case under each heading: ``source PATH`` blocks, then an ``expect``
block with a line for each finding, ``line:column message`` (the path first, where it is
not that of the first source), or ``nothing``. A document without front matter is given one
of eleven lines; places are then counted without it. The pictures are those of
``checks/images``.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from generator.checking import CHECKS, check_common, check_document
from generator.diagnostics import Diagnostic
from generator.history import read_baseline
from generator.pictures.catalogue import load_catalogue
from generator.project import Project, collection_from_texts, is_document, read_texts
from generator.registry import load_rules

PAGES = Path(__file__).parent / "checks"
TODAY = date(2026, 11, 2)
PART = re.compile(
    r"^(?P<fence>`{3,})(?P<kind>source|expect)(?: (?P<path>\S+))?(?: (?P<code>\S+))?\n"
    r"(?P<text>.*?)^(?P=fence)$"
    r"|^## (?P<title>.+?)$",
    re.DOTALL | re.MULTILINE,
)
SETTINGS = {"source/easyread.yaml": "organisation: {name: Example NHS Trust}\n"}
MATTER = """---
kind: {kind}
title: A page
status: draft
version: "0.1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: A page.
feedback: {{email: a@example.org}}
---
"""


@dataclass
class Case:
    """A heading of a page, its sources by path and the lines that it expects."""

    code: str
    title: str
    sources: dict[str, str]
    expected: list[str]
    encoding: str = "utf-8"


def cases(page: Path) -> list[Case]:
    found: list[Case] = []
    for part in PART.finditer(page.read_text("utf-8")):
        if part["title"]:
            found.append(Case(page.stem, part["title"], {}, []))
        elif part["kind"] == "source":
            found[-1].sources[part["path"]] = part["text"]
            found[-1].encoding = part["code"] or "utf-8"
        else:
            lines = part["text"].splitlines()
            found[-1].expected.extend(line for line in lines if line != "nothing")
    return found


def findings(case: Case, root: Path) -> list[str]:
    """Return what the check of a case finds in a project in ``root``, as its page writes it."""
    matter = {p: _matter(p) for p, t in case.sources.items() if _is_bare(p, t)}
    shutil.copytree(PAGES / "images", root / "images")
    for path, text in (SETTINGS | case.sources).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        data = (matter.get(path, "") + text).encode(case.encoding)
        (root / path).write_bytes(data)
    found = _found(root)
    own = sorted({d for d in found if d.code == case.code}, key=lambda d: d.order)
    return [_line(d.span, d.message, matter, next(iter(case.sources))) for d in own]


def _found(root: Path) -> list[Diagnostic]:
    texts, unread = read_texts(Project(root))
    catalogue, bad = load_catalogue([root / "images"], root)
    collection, common = collection_from_texts(texts, today=TODAY, catalogue=catalogue)
    common = replace(common, problems=(*common.problems, *unread, *bad))
    past = read_baseline(root)
    collection = replace(collection, before=past.measures if past else {})
    found = check_common(common, collection)
    return found + [d for doc in collection.documents for d in check_document(doc, collection)]


def _is_bare(path: str, text: str) -> bool:
    return is_document(path) and not text.startswith("---")


def _matter(path: str) -> str:
    return MATTER.format(kind="pathway" if "/pathways/" in path else "guide")


def _line(span, message, matter, first):
    line = max(span.line - matter.get(span.path, "").count("\n"), 1)
    place = f"{line}:{span.column} {message}"
    return place if span.path == first else f"{span.path}:{place}"


ALL = [case for page in sorted(PAGES.glob("*.md")) for case in cases(page)]


@pytest.mark.parametrize("case", ALL, ids=[f"{case.code} {case.title}" for case in ALL])
def test_check_finds_what_its_page_says(case, tmp_path):
    assert findings(case, tmp_path) == case.expected


@pytest.mark.parametrize("code", load_rules(CHECKS))
def test_page_shows_a_fault_and_a_clean_source(code):
    expected = [case.expected for case in ALL if case.code == code]
    assert any(expected), "no case with a finding"
    assert not all(expected), "no case without one"
