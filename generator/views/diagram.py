"""What can be read of a drawing in a finished file: its boxes, lines, labels and marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_SPACE = "{http://www.w3.org/2000/svg}"

Spot = tuple[float, float]
Owner = tuple[str, str, str]
_WHOLE: Owner = ("drawing", "", "")


@dataclass(frozen=True, slots=True)
class ShownBox:
    """A box: its step, its words, its link, and the name that it has instead of its words.

    ``frame`` is left, top, right and lower edge; a decision below it belongs to it.
    """

    id: str
    words: str
    href: str
    name: str
    frame: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line: the steps that it says it joins, and where it starts and ends."""

    source: str
    target: str
    start: Spot
    end: Spot


@dataclass(frozen=True, slots=True)
class ShownWords:
    """The words of a label or a mark. ``kind`` is "label", or that of the mark ("end")."""

    kind: str
    source: str
    target: str
    words: str


@dataclass(frozen=True, slots=True)
class ShownPart:
    """An element as it is written.

    ``owner`` says of what it is a part, and between which steps that stands:
    ("line", "plan", "review").
    """

    tag: str
    attributes: tuple[tuple[str, str], ...]
    text: str
    owner: Owner

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute."""
        return dict(self.attributes).get(name, default)


@dataclass(frozen=True, slots=True)
class DiagramView:
    """One drawing. ``name`` says for which page it is ("flow phone"), ``alt`` what it is.

    ``parts`` are all its elements in the order in which they are drawn.
    """

    name: str
    alt: str
    boxes: tuple[ShownBox, ...]
    lines: tuple[ShownLine, ...]
    words: tuple[ShownWords, ...]
    parts: tuple[ShownPart, ...] = ()


def read_svg(data: bytes) -> DiagramView | None:
    """Read a drawing of ours; None for another SVG, or for what is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None
    return view_of(root) if is_ours(root) else None


def said_in(svg: bytes) -> str:
    """Return all words of a drawing in the order in which they are drawn."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return _said(etree.fromstring(svg, parser))


def is_ours(svg: Any) -> bool:
    """Tell whether an ``svg`` element is a drawing of a pathway."""
    return "flow" in svg.get("class", "").split()


def view_of(svg: Any) -> DiagramView:
    """Return what an ``svg`` element of ours shows, from an XML or an HTML tree."""
    return DiagramView(
        svg.get("class", ""),
        svg.get("aria-label", ""),
        tuple(_box(each) for each in _classed(svg, "step")),
        tuple(_line(each) for each in _classed(svg, "line") if each.get("data-to") is not None),
        tuple(_words(each) for each in _classed(svg, "label", "mark")),
        tuple(_parts(svg, _WHOLE)),
    )


def _parts(element: Any, owner: Owner) -> Iterator[ShownPart]:
    """Yield an element and all in it, named alike in XML and in HTML."""
    if not isinstance(element.tag, str):
        return
    owner = _owner(element) or owner
    attributes = sorted((key.lower(), value) for key, value in element.attrib.items())
    kept = tuple(pair for pair in attributes if pair[0] != "xmlns")
    tag = element.tag.removeprefix(_SPACE).lower()
    yield ShownPart(tag, kept, " ".join((element.text or "").split()), owner)
    for child in element:
        yield from _parts(child, owner)


def _owner(element: Any) -> Owner | None:
    """Return what an element shows; None where the element around it says so."""
    kind, step = element.get("class", ""), element.get("data-step")
    if step is not None:
        return kind, step, ""
    if element.get("data-to") is None:
        return ("ground", "", "") if kind == "ground" else None
    kind = element.get("data-mark", "line" if kind == "head" else kind)
    return kind, element.get("data-from", ""), element.get("data-to", "")


def _classed(svg: Any, *names: str) -> Iterator[Any]:
    return (
        e for e in svg.iter() if isinstance(e.tag, str) and {*e.get("class", "").split()} & {*names}
    )


def _box(element: Any) -> ShownBox:
    shape = next(_classed(element, "box"), None)
    edges = {} if shape is None else shape.attrib
    left, top, width, high = (_length(edges.get(key)) for key in ("x", "y", "width", "height"))
    return ShownBox(
        element.get("data-step", ""),
        _said(element),
        element.get("href", ""),
        element.get("aria-label", ""),
        (left, top, left + width, top + high),
    )


def _length(text: str | None) -> float:
    return float(text) if text and _NUMBER.fullmatch(text) else 0.0


def _line(element: Any) -> ShownLine:
    spots = [float(number) for number in _NUMBER.findall(element.get("d", ""))]
    start, end = (spots[:2], spots[-2:]) if len(spots) > 1 else ([0.0, 0.0], [0.0, 0.0])
    source, target = element.get("data-from", ""), element.get("data-to", "")
    return ShownLine(source, target, (start[0], start[1]), (end[0], end[1]))


def _words(element: Any) -> ShownWords:
    kind = element.get("data-mark", "label")
    source, target = element.get("data-from", ""), element.get("data-to", "")
    return ShownWords(kind, source, target, _said(element))


def _said(element: Any) -> str:
    """Return the words that are drawn, a space between lines."""
    lines = (e.text or "" for e in element.iter("tspan", f"{_SPACE}tspan"))
    return " ".join(" ".join(lines).split())
