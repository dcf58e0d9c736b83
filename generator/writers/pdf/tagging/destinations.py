"""Links and bookmarks that lead to an element of the tags, not only to a place on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf

from generator.writers.pdf.tagging.tree import Annotation, Node

_HEADING = re.compile(r"H[1-6]")


def lead_to_elements(pdf: Pdf, root: Node) -> None:
    """Give each bookmark its element, and in PDF 2.0 each link too (ISO 32000-2 12.3.2.3).

    A bookmark's entry SE is as old as PDF 1.3. A link's structure destination (SD) is new in
    2.0, where PDF/UA-2 (8.8) asks for one.
    """
    anchors = {name: node for node in root.walk() if (name := _anchor(node))}
    headings = [node for node in root.walk() if _HEADING.fullmatch(node.type)]
    modern = pdf.pdf_version >= "2.0"
    for item, heading in _matched(pdf, headings):
        item.SE = heading.made
        if modern:
            _lead(item, heading.made, item.Dest)
    if modern:
        places = _places(pdf)
        for link in root.found("Link"):
            for kid in link.kids:
                if isinstance(kid, Annotation) and "/Dest" in kid.object:
                    name = str(kid.object.Dest)
                    _lead(kid.object, anchors[name].made, places[name])
        _refer(root, anchors)
        if "/Names" in pdf.Root and "/Dests" in pdf.Root.Names:
            del pdf.Root.Names.Dests


def _anchor(node: Node) -> str:
    """Return the name by which links lead to an element; empty for none."""
    return node.source.attributes.get("id", "") if node.source and "::" not in node.tag else ""


def _lead(holder: Object, element: Object, place: Object) -> None:
    """Lead to an element by an action; the place is for readers that know no elements."""
    goal = Array([element, *list(place)[1:]])
    holder.A = Dictionary(S=Name.GoTo, D=place, SD=goal)
    del holder.Dest


def _refer(root: Node, anchors: dict[str, Node]) -> None:
    """Let each entry of the contents name the element that it leads to (PDF/UA-2 8.2.5.8)."""
    for entry in root.found("TOCI"):
        goals = [
            link.source.attributes.get("href", "") for link in entry.found("Link") if link.source
        ]
        found = [anchors[goal[1:]] for goal in goals if goal[1:] in anchors]
        if found and entry.made is not None:
            entry.made.Ref = Array([found[0].made])


def _places(pdf: Pdf) -> dict[str, Object]:
    names = list(pdf.Root.Names.Dests.Names) if "/Names" in pdf.Root else []
    return {str(name): place for name, place in zip(names[::2], names[1::2], strict=True)}


def _matched(pdf: Pdf, headings: list[Node]) -> Iterator[tuple[Object, Node]]:
    """Yield each bookmark with the heading that it names: both are in reading order."""
    left = iter(headings)
    for item in _bookmarks(pdf):
        title = " ".join(str(item.Title).split())
        heading = next((h for h in left if h.source and h.source.text == title), None)
        if heading is not None:
            yield item, heading


def _bookmarks(pdf: Pdf) -> Iterator[Object]:
    """Yield the bookmarks, a parent before its children."""
    pending = [pdf.Root.Outlines.First] if "/Outlines" in pdf.Root else []
    while pending:
        item = pending.pop()
        yield item
        pending += [item[key] for key in ("/Next", "/First") if key in item]
