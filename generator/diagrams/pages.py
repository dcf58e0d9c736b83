"""A pathway over pages: whole where it fits, else parted between stages, else within one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.diagrams.graph import Band, Graph
from generator.diagrams.items import Sheet
from generator.diagrams.layout import Layout, lay_out


def pages(graph: Graph, sheet: Sheet) -> tuple[Layout, ...]:
    """Return one layout a page. Marks say where a way goes on, and where it comes from."""
    if not graph.boxes:
        return ()
    return tuple(_filled(graph, [band for band in graph.bands if band.boxes], sheet))


def _filled(graph: Graph, bands: Sequence[Band], sheet: Sheet) -> Iterator[Layout]:
    """Put as many whole stages on each page as it has room for."""
    at = 0
    while at < len(bands):
        end, laid = len(bands), None
        while end > at:
            laid = lay_out(graph.part(bands[at:end]), sheet)
            if _fits(laid, sheet):
                break
            end -= 1
        if end > at and laid:
            yield laid
            at = end
        else:
            yield from _parted(graph, bands[at], sheet)
            at += 1


def _parted(graph: Graph, band: Band, sheet: Sheet) -> Iterator[Layout]:
    """Part one stage that is too long for a page; a single step is taken as it is."""
    if len(band.boxes) == 1:
        yield lay_out(graph.part([band]), sheet)
        return
    half = (len(band.boxes) + 1) // 2
    for boxes in (band.boxes[:half], band.boxes[half:]):
        yield from _filled(graph, [replace(band, boxes=boxes)], sheet)


def _fits(layout: Layout, sheet: Sheet) -> bool:
    return layout.height <= sheet.height and layout.width <= sheet.width
