"""The hot areas of links: one for each line of a link, and none that its tag does not hold."""

from __future__ import annotations

from pikepdf import Array, Object, Pdf

from generator.writers.pdf.tagging.tree import Annotation, Node

Area = tuple[float, float, float, float]


def join_areas(root: Node) -> None:
    """Let each link have its own areas only (PDF/UA-1 7.18.5-1).

    WeasyPrint gives bold words and pictures within a link areas of their own, on top of the
    link's. A person who moves by the tab key would meet the link twice.
    """
    for link in root.found("Link"):
        own = [kid for kid in link.kids if isinstance(kid, Annotation)]
        for inner in list(link.walk())[1:]:
            taken = [kid for kid in inner.kids if isinstance(kid, Annotation)]
            inner.kids = [kid for kid in inner.kids if not isinstance(kid, Annotation)]
            for area in taken:
                _give(link, own, area)


def _give(link: Node, own: list[Annotation], area: Annotation) -> None:
    """Make a link's own area as large as one within it, or the link's where it has none there."""
    mine = _area(area.object)
    for other in own:
        its = _area(other.object)
        if other.page == area.page and _touches(mine, its):
            other.object.Rect = Array([*map(min, mine[:2], its[:2]), *map(max, mine[2:], its[2:])])
            return
    own.append(area)
    link.kids.append(area)


def _area(link: Object) -> Area:
    """Return left, low, right, high; WeasyPrint has the higher end first."""
    left, high, right, low = (float(number) for number in link.Rect)
    return min(left, right), min(low, high), max(left, right), max(low, high)


def _touches(one: Area, other: Area) -> bool:
    """Tell whether two areas stand on one line: the middle of either goes through the other."""
    beside = one[0] <= other[2] and other[0] <= one[2]
    return beside and (_crosses(one, other) or _crosses(other, one))


def _crosses(one: Area, other: Area) -> bool:
    return other[1] <= (one[1] + one[3]) / 2 <= other[3]


def drop_loose_areas(pdf: Pdf, root: Node) -> None:
    """Take the links that no tag holds off their pages."""
    kids = (kid for node in root.walk() for kid in node.kids)
    held = {kid.object.objgen for kid in kids if isinstance(kid, Annotation)}
    for page in pdf.pages:
        areas = list(page.get("/Annots", ()))
        if kept := [area for area in areas if area.objgen in held]:
            page.obj.Annots = Array(kept)
        elif areas:
            del page.obj.Annots
