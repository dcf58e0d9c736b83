"""Pictures and other objects of a Word file: how they stand, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.views.docx_package import SPACES, Element, Package, name

OBJECTS = frozenset(name(tag) for tag in ("w:drawing", "w:pict", "w:object"))


@dataclass(frozen=True, slots=True)
class DocxPicture:
    """A picture or other object. ``size`` is across and down in English Metric Units.

    ``alt`` is None where the attribute is missing; ``kind`` is "inline", "anchor"
    (floating), "text box" or "VML". ``bitmap`` are the bytes that any program shows,
    ``drawing`` those of the SVG that Word shows instead, empty where there is none.
    """

    alt: str | None
    decorative: bool
    kind: str
    size: tuple[int, int]
    bitmap: bytes = b""
    drawing: bytes = b""


def pictures(element: Element, package: Package | None = None) -> Iterator[DocxPicture]:
    """Yield what a ``w:drawing`` shows; old drawings (``w:pict``) are one object.

    Without the package, the bytes are left out.
    """
    if element.tag != name("w:drawing"):
        shape = next((e for e in element if e.get("alt") is not None), None)
        yield DocxPicture(shape.get("alt") if shape is not None else None, False, "VML", (0, 0))
    for held in element.iterfind("wp:*", SPACES) if element.tag == name("w:drawing") else ():
        yield _drawn(held, package)


def _drawn(held: Element, package: Package | None) -> DocxPicture:
    properties, extent = held.find("wp:docPr", SPACES), held.find("wp:extent", SPACES)
    flags = held.iter(name("adec:decorative"))
    boxed = next(held.iter(name("w:txbxContent")), None) is not None
    floats = "inline" if held.tag == name("wp:inline") else "anchor"
    size = extent.attrib if extent is not None else {}
    return DocxPicture(
        properties.get("descr") if properties is not None else None,
        any(flag.get("val") in {"1", "true"} for flag in flags),
        "text box" if boxed else floats,
        (_whole(size.get("cx", "")), _whole(size.get("cy", ""))),
        _media(held, "a:blip", package),
        _media(held, "asvg:svgBlip", package),
    )


def _media(held: Element, tag: str, package: Package | None) -> bytes:
    """Return the bytes of the part that an element of this name embeds."""
    found = next(held.iter(name(tag)), None)
    id = found.get(name("r:embed"), "") if found is not None else ""
    return package.media.get(package.relations.get(id, ""), b"") if package else b""


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() else 0
