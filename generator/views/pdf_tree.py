"""The structure elements of a PDF as values (from pikepdf)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from generator.views.pdf_content import Box, Key

_ATTRIBUTES = frozenset({"/Scope", "/ListNumbering", "/RowSpan", "/ColSpan"})
_DEPTH = 200  # no document that we make is deeper; a loop would be


@dataclass(frozen=True, slots=True)
class Element:
    """A structure element: its standard type, and its content as (page, id) pairs.

    ``frame`` is the place that a Figure says it takes: x0, y0, x1, y1 in points.
    ``attributes`` are those of tables and lists ("Scope", "ListNumbering"), as words.
    ``expansion`` is what an abbreviation stands for (ISO 32000-1 14.9.5).
    """

    type: str
    alt: str | None
    lang: str
    title: str
    content: tuple[Key, ...]
    children: tuple[Element, ...]
    frame: Box | None = None
    attributes: tuple[tuple[str, str], ...] = ()
    expansion: str = ""

    def every_content(self) -> Iterator[Key]:
        """Yield the content of this element and of all below it."""
        yield from self.content
        for child in self.children:
            yield from child.every_content()

    def drawn_content(self) -> Iterator[Key]:
        """Yield the content of the pictures among this element and all below it."""
        if self.type == "Figure":
            yield from self.every_content()
            return
        for child in self.children:
            yield from child.drawn_content()


@dataclass(frozen=True, slots=True)
class _Maps:
    roles: dict[str, str]
    pages: dict[tuple[int, int], int]


def read_elements(pdf: pikepdf.Pdf) -> tuple[Element, ...]:
    """Return the top elements of the tag tree; ``ValueError`` where the tree has a loop."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return ()
    roles = {str(k)[1:]: str(v)[1:] for k, v in dict(root.get("/RoleMap", {})).items()}
    maps = _Maps(roles, {page.obj.objgen: n for n, page in enumerate(pdf.pages)})
    return tuple(_element(kid, None, maps, 0) for kid in _kids(root))


def _element(
    element: pikepdf.Object, page: pikepdf.Object | None, maps: _Maps, depth: int
) -> Element:
    if depth > _DEPTH:
        raise ValueError("the tag tree does not end")
    page = element.get("/Pg", page)
    kids = _kids(element)
    inner = any(_is_element(kid) for kid in kids)
    parts = [(kid, _keys(kid, page, maps)) for kid in kids]
    return Element(
        _role(str(element.get("/S", "/"))[1:], maps.roles),
        str(element.Alt) if "/Alt" in element else None,
        str(element.get("/Lang", "")),
        str(element.get("/T", "")),
        () if inner else tuple(key for _, keys in parts for key in keys),
        tuple(
            _child(kid, keys, page, maps, depth) for kid, keys in parts if keys or _is_element(kid)
        )
        if inner
        else (),
        _frame(element),
        _attributes(element),
        str(element.get("/E", "")),
    )


def _attributes(element: pikepdf.Object) -> tuple[tuple[str, str], ...]:
    given = element.get("/A")
    owners = list(given) if isinstance(given, pikepdf.Array) else [given]
    pairs = (
        pair for owner in owners if isinstance(owner, pikepdf.Dictionary) for pair in owner.items()
    )
    return tuple((key[1:], str(value).lstrip("/")) for key, value in pairs if key in _ATTRIBUTES)


def _frame(element: pikepdf.Object) -> Box | None:
    """Return the BBox of a Figure's layout attributes, in points (ISO 32000-1 table 344)."""
    attributes = element.get("/A")
    box = attributes.get("/BBox") if isinstance(attributes, pikepdf.Dictionary) else None
    if box is None:
        return None
    left, low, right, high = (float(number) for number in box)
    return left, low, right, high


def _child(
    kid: pikepdf.Object, keys: tuple[Key, ...], page: pikepdf.Object | None, maps: _Maps, depth: int
) -> Element:
    """Return a child; bare content between children becomes a Span, to keep its place."""
    if keys:
        return Element("Span", None, "", "", keys, ())
    return _element(kid, page, maps, depth + 1)


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _is_element(kid: pikepdf.Object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def _keys(kid: pikepdf.Object, page: pikepdf.Object | None, maps: _Maps) -> tuple[Key, ...]:
    """Return the content that a kid names: an id, or a reference with a page of its own."""
    if isinstance(kid, int):
        number = int(kid)
    elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
        page, number = kid.get("/Pg", page), int(kid.MCID)
    else:
        return ()
    return ((maps.pages.get(page.objgen, -1), number),) if page is not None else ()


def _role(type: str, roles: dict[str, str]) -> str:
    seen: set[str] = set()
    while type in roles and type not in seen:
        seen.add(type)
        type = roles[type]
    return type
