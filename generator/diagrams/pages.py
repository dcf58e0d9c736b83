"""A pathway over pages: whole where it fits, else parted between stages, else within one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from generator.diagrams.graph import Band, Graph
from generator.diagrams.items import Sheet
from generator.diagrams.layout import Layout, fitting, lay_out
from generator.diagrams.room import may_fit


def pages(graph: Graph, sheet: Sheet) -> tuple[Layout, ...]:
    """Return one layout a page. Marks say where a way goes on, and where it comes from."""
    if not graph.boxes:
        return ()
    return tuple(_filled(graph, [band for band in graph.bands if band.boxes], sheet))


def _filled(graph: Graph, bands: Sequence[Band], sheet: Sheet) -> Iterator[Layout]:
    """Put as many whole stages on each page as it has room for."""
    at = 0
    while at < len(bands):
        ends = range(at + 1, len(bands) + 1)
        laid = _last_fit((bands[at:end] for end in ends), graph, sheet)
        if laid is None:
            yield from _parted(graph, bands[at], sheet)
        else:
            yield laid
        at += len(laid.graph.bands) if laid else 1


def _parted(graph: Graph, band: Band, sheet: Sheet) -> Iterator[Layout]:
    """Part one stage that is too long for a page; a step alone is taken as it is."""
    at = 0
    while at < len(band.boxes):
        ends = range(at + 1, len(band.boxes) + 1)
        some = [[replace(band, boxes=band.boxes[at:end])] for end in ends]
        laid = _last_fit(some, graph, sheet) or lay_out(graph.part(some[0]), sheet)
        yield laid
        at += len(laid.graph.boxes)


def _last_fit(tries: Iterable[Sequence[Band]], graph: Graph, sheet: Sheet) -> Layout | None:
    """Return the largest of some growing parts that fits on a page."""
    parts = (graph.part(bands) for bands in tries)
    growing = list(takewhile(lambda part: may_fit(part, sheet), parts))
    laid = (fitting(part, sheet) for part in reversed(growing))
    return next((one for one in laid if one), None)
