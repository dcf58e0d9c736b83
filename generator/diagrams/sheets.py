"""Which sheet a document's drawings are made for, in print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from math import ceil
from types import MappingProxyType

from generator.diagrams.drawings import Drawn, drawn_in, graph_in
from generator.diagrams.items import (
    BOOKLET,
    COLUMN,
    LANDSCAPE,
    LEAFLET,
    PORTRAIT,
    Sheet,
    large,
)
from generator.diagrams.pages import pages
from generator.model import Document, Edition, Kind

_SHEETS = MappingProxyType({"A4": PORTRAIT, "DL": LEAFLET})
_EASY_READ = 16.0 / 10.5  # so that the names of the stages are as large as the text


def printed(document: Document, size: int) -> Sheet:
    """Return the room on a page of a document; ``size`` is that of large print in points."""
    if document.edition is Edition.LARGE_PRINT:
        return large(size)
    if document.edition is Edition.EASY_READ:
        return replace(PORTRAIT, width=PORTRAIT.width / _EASY_READ, scale=_EASY_READ)
    if is_landscape(document):
        return _lying(document)
    return _SHEETS.get(_size(document), BOOKLET)


def is_landscape(document: Document) -> bool:
    """Tell whether the drawing of a pathway has pages of its own that lie on their side.

    Large print and booklets stay upright: there, a page on its side has less room, or is bound.
    """
    meta = document.meta
    upright = document.handout or meta.booklet is not None
    asked = meta.kind is Kind.PATHWAY and meta.drawing == "landscape"
    return asked and document.edition is Edition.STANDARD and not upright


def rows(document: Document, drawn: Sequence[Drawn]) -> Iterator[Sequence[Drawn]]:
    """Yield the drawings that stand side by side, left to right: two on a landscape page."""
    narrow = is_landscape(document) and all(one.width <= COLUMN.width for one in drawn)
    count = COLUMN.columns if narrow else 1
    for at in range(0, len(drawn), count):
        yield drawn[at : at + count]


@lru_cache(maxsize=8)
def _lying(document: Document) -> Sheet:
    """Return half of a landscape page where that needs fewer pages, else all of it.

    What is made of a document and what is audited are asked for one after the other.
    """
    graphs = [graph_in(diagram) for diagram in drawn_in(document)]
    whole = sum(len(pages(graph, LANDSCAPE)) for graph in graphs)
    halves = sum(ceil(len(pages(graph, COLUMN)) / COLUMN.columns) for graph in graphs)
    return COLUMN if halves < whole else LANDSCAPE


def _size(document: Document) -> str:
    """Return the size of a folded page."""
    meta = document.meta
    usual = "A5" if meta.kind is Kind.BOOKLET else "A4"
    return meta.booklet.size if meta.booklet else usual
