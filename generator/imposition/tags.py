"""The tag tree of an imposed PDF: its content is now in forms, on the pages of the sheets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name, Object, Pdf

if TYPE_CHECKING:
    from generator.imposition.sheet import Place

_DEEPEST = 200_000  # elements: a tree that goes in circles must end


def move(pdf: Pdf, places: Mapping[tuple[int, int], Place]) -> None:
    """Let each piece of marked content be found in its form (ISO 32000-1 14.7.4.2).

    A bare number becomes a reference with the form as its stream; the tree, and so the
    reading order, stays as it is.
    """
    tree = pdf.Root.get("/StructTreeRoot")
    if tree is None or "/K" not in tree:
        return
    seen: set[tuple[int, int]] = set()
    pending = list(_kids(tree))
    while pending and len(seen) < _DEEPEST:
        element = pending.pop()
        if not isinstance(element, Dictionary) or element.objgen in seen:
            continue
        if element.is_indirect:
            seen.add(element.objgen)
        pending += _move_element(element, places)


def _kids(element: Object) -> list[Object]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) else [kids]


def _move_element(element: Object, places: Mapping[tuple[int, int], Place]) -> list[Object]:
    """Change what an element says of its content; return the elements below it."""
    home = element.get("/Pg")
    place = places.get(home.objgen) if home is not None else None
    kids, changed = _kids(element), False
    below: list[Object] = []
    for index, kid in enumerate(kids):
        if isinstance(kid, int):
            if place:
                kids[index] = Dictionary(Type=Name.MCR, Pg=place.sheet, Stm=place.form, MCID=kid)
                changed = True
        elif not isinstance(kid, Dictionary):
            continue
        elif kid.get("/Type") in {Name.MCR, Name.OBJR}:
            _move_reference(kid, place, places)
        else:
            below.append(kid)
    if changed:
        element.K = Array(kids) if len(kids) > 1 else kids[0]
    if place:
        element.Pg = place.sheet
    return below


def _move_reference(
    kid: Object, home: Place | None, places: Mapping[tuple[int, int], Place]
) -> None:
    page = kid.get("/Pg")
    place = places.get(page.objgen) if page is not None else home
    if place is None:
        return
    kid.Pg = place.sheet
    if kid.Type == Name.MCR and "/Stm" not in kid:
        kid.Stm = place.form
