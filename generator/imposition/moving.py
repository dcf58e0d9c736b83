"""Links, form fields, bookmarks and named places of an imposed PDF, on the pages of the sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from generator.imposition.geometry import Matrix, apply, box_of

if TYPE_CHECKING:
    from generator.imposition.sheet import Place

_MOST = 100_000
_POINTS = 2
_Places = Mapping[tuple[int, int], "Place"]


def move(pdf: Pdf, sources: list[Object], places: _Places) -> None:
    """Move all that leads to a page, or lies on one, to the sheets."""
    for source in sources:
        place = places[source.objgen]
        for annotation in source.get("/Annots", ()):
            if isinstance(annotation, Dictionary):
                _move_annotation(annotation, place, places)
    root = pdf.Root
    for holder in _bookmarks(root):
        _lead(holder, places)
    if isinstance(root.get("/OpenAction"), Array):
        _redirect(root.OpenAction, places)
    elif "/OpenAction" in root:
        _redirect(root.OpenAction.get("/D"), places)
    for destination in _named(root):
        inner = destination.get("/D") if isinstance(destination, Dictionary) else destination
        _redirect(inner, places)


def _move_annotation(annotation: Object, place: Place, places: _Places) -> None:
    annotation.Rect = Array(list(box_of(place.matrix, [float(n) for n in annotation.Rect])))
    if "/QuadPoints" in annotation:
        annotation.QuadPoints = Array(
            _moved([float(n) for n in annotation.QuadPoints], place.matrix)
        )
    annotation.P = place.sheet
    _lead(annotation, places)
    if "/Annots" not in place.sheet:
        place.sheet.Annots = Array()
    place.sheet.Annots.append(annotation)


def _moved(numbers: list[float], matrix: Matrix) -> list[float]:
    pairs = zip(numbers[::_POINTS], numbers[1::_POINTS], strict=False)
    return [n for pair in pairs for n in apply(matrix, pair)]


def _lead(holder: Object, places: _Places) -> None:
    """Let a link or a bookmark lead to where its page has gone."""
    _redirect(holder.get("/Dest"), places)
    action = holder.get("/A")
    if isinstance(action, Dictionary):
        _redirect(action.get("/D"), places)


def _redirect(destination: Object | None, places: _Places) -> None:
    """Change ``[page /XYZ x y zoom]`` in place; a name, or an element, stays (12.3.2.2)."""
    if not isinstance(destination, Array) or not len(destination):
        return
    page = destination[0]
    place = places.get(page.objgen) if isinstance(page, Dictionary) else None
    if place is None:
        return
    view = list(destination)[1:]
    destination[0] = place.sheet
    if view and view[0] == Name.XYZ:
        _move_point(destination, place.matrix)
    else:
        del destination[1:]
        destination.append(Name.Fit)


def _move_point(destination: Object, matrix: Matrix) -> None:
    given = [n if isinstance(n, (int, float)) or n is not None else None for n in destination][2:4]
    if len(given) == _POINTS and None not in given:
        x, y = apply(matrix, (float(given[0]), float(given[1])))
        destination[2], destination[3] = x, y


def _bookmarks(root: Object) -> Iterator[Object]:
    pending = [root.Outlines.First] if "/First" in root.get("/Outlines", {}) else []
    for _ in range(_MOST):
        if not pending:
            return
        mark = pending.pop()
        yield mark
        pending += [mark[key] for key in ("/Next", "/First") if key in mark]


def _named(root: Object) -> Iterator[Object]:
    """Yield the named destinations, of the old kind and the new (ISO 32000-1 12.3.2.3)."""
    old = root.get("/Dests")
    if isinstance(old, Dictionary):
        yield from (value for _, value in old.items())
    names = root.get("/Names")
    pending = [names.Dests] if isinstance(names, Dictionary) and "/Dests" in names else []
    for _ in range(_MOST):
        if not pending:
            return
        node = pending.pop()
        yield from (item for item in node.get("/Names", ()) if not isinstance(item, String))
        pending += list(node.get("/Kids", ()))
