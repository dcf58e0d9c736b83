"""Every writer takes every document, and says the words of the tree, in order."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from generator.editions import fill, prepare
from generator.model import Document
from generator.rendering import _READERS, writers
from generator.views.words import difference
from generator.wording import reading_order
from tests.properties.strategies import documents
from tests.writers.stress import stress_collection

FEW = {"html": 60, "docx": 30, "pdf": 12, "epub": 5}


def said(data: bytes, format: str) -> list[str]:
    view = import_module(f"generator.views.{format}")
    return list(view.texts(getattr(view, _READERS[format])(data)))


@pytest.mark.parametrize("format", FEW)
def test_every_writer_says_the_words_of_every_document(format: str) -> None:
    @settings(
        max_examples=FEW[format],
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],  # making an example small would take minutes of layout
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(documents())
    def holds(document: Document) -> None:
        collection = stress_collection()
        data = writers()[format].write(document, collection)
        wanted = reading_order(document, collection.settings.organisation.name)
        assert difference(wanted, said(data, format)) is None
        assert writers()[format].write(document, collection) == data

    holds()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(documents())
def test_editions_change_no_words(document: Document) -> None:
    collection = stress_collection()
    name = collection.settings.organisation.name
    before = list(reading_order(document, name))
    filled = fill(document, collection.settings)
    assert list(reading_order(filled, name)) == before
    assert list(reading_order(prepare(filled, collection), name))[: len(before)] == before
