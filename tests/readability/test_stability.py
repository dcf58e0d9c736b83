"""How a text is laid out moves no grade: bullets for sentences, full stops at ends of lines."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from generator.project import Project, collection_from_texts, read_texts
from generator.readability import score, split
from generator.readability.regression import GRADES

ROOT = Project(Path(__file__).resolve().parents[2])
TEXTS, _ = read_texts(ROOT)
TODAY = date(2026, 11, 2)
LONG = [
    "source/booklets/staff-information-booklet.md",
    "source/faqs/transformation-faqs.md",
    "source/guides/how-to-read-a-pathway.md",
    "source/roles/peer-support-worker.md",
]


def grades(path, text):
    collection, _ = collection_from_texts({**TEXTS, path: text}, today=TODAY)
    document = next(d for d in collection.documents if d.span.path == path)
    found = score(document).grades
    return {name: found[name] for name in GRADES if name in found}


def without_stops(text):
    """Take the full stops from the ends of headings and bullets."""
    return re.sub(r"(?m)^((?:#+|-|\d+\.) .*?)[.!]$", r"\1", text)


def as_bullets(text):
    """Make a list of each paragraph of three sentences or more."""
    return "\n\n".join(_bullets(block) for block in text.split("\n\n"))


def _bullets(block):
    sentences = [" ".join(part.split()) for part in split(block)] if block[:1].isalpha() else []
    return "\n".join(f"- {s}" for s in sentences) if len(sentences) > 2 else block


CASES = [
    (path, change)
    for path in LONG
    for change in (without_stops, as_bullets)
    if change(TEXTS[path]) != TEXTS[path]
]


def test_most_texts_have_something_to_change():
    assert len(CASES) > len(LONG)


@pytest.mark.parametrize(("path", "change"), CASES)
def test_no_grade_moves_by_half(path, change):
    matter, body = TEXTS[path].split("\n---\n", 1)
    changed = "\n---\n".join((matter, change(body)))
    before, after = grades(path, TEXTS[path]), grades(path, changed)
    assert before.keys() == after.keys()
    assert {n: after[n] - before[n] for n in before if abs(after[n] - before[n]) > 0.5} == {}
