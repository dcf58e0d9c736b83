"""Clean text in the style of the NHS, written for this: the checks must be quiet about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.checking import check_document
from generator.diagnostics import Severity
from generator.passages import passages
from generator.project import collection_from_texts
from tests.planted.planting import OF_EVERY_DRAFT, TODAY, clean

PAGES = sorted((Path(__file__).parent / "clean").glob("*.md"))
WORDS_AN_ALARM = 200
COUNTED = (Severity.ERROR, Severity.WARNING)


def alarms(page):
    """Return the findings in a page, and how many words it has."""
    texts, collection = clean()
    path = f"source/guides/{page.name}"
    added, _ = collection_from_texts(
        {**texts, path: page.read_text("utf-8")}, today=TODAY, catalogue=collection.catalogue
    )
    document = next(d for d in added.documents if d.span.path == path)
    found = check_document(document, added)
    words = sum(len(part.text.split()) for part in passages(document))
    return [
        f"{d.span.path}:{d.span.line} {d.code} {d.message}"
        for d in found
        if d.severity in COUNTED and d.code not in OF_EVERY_DRAFT
    ], words


@pytest.fixture(scope="module")
def every():
    return [alarms(page) for page in PAGES]


def test_there_is_enough_text_to_tell(every):
    assert sum(words for _, words in every) >= 1000


def test_at_most_one_alarm_in_200_words(every):
    found = [alarm for there, _ in every for alarm in there]
    assert len(found) <= sum(words for _, words in every) / WORDS_AN_ALARM, found


def test_the_worked_examples_raise_no_alarm():
    _, collection = clean()
    found = [
        f"{d.span.path}:{d.span.line} {d.code} {d.message}"
        for document in collection.documents
        for d in check_document(document, collection)
        if d.severity in COUNTED and d.code not in OF_EVERY_DRAFT
    ]
    assert found == []
