"""The parts of a Word file: opened within limits, with its relations and its styles."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from lxml import etree

from generator.views.words import UnreadableOutputError

# Any: lxml's stubs give its elements a private class.
Element = Any

MAIN = "word/document.xml"
SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "dc": "http://purl.org/dc/elements/1.1/",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "v": "urn:schemas-microsoft-com:vml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
}
_MOST_PARTS = 5_000
_MOST_BYTES = 64 * 1024 * 1024  # of one part, unpacked
_OFF = frozenset({"0", "false", "off", "none"})
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    etree.LxmlError,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Package:
    """The parts that an audit needs, parsed; ``running`` are headers and footers by name.

    A part that the file does not have is an empty element. ``relations`` are those of the
    text: the address by id. ``media`` are the bytes of the pictures, by name.
    """

    text: Element
    styles: Element
    numbering: Element
    settings: Element
    properties: Element
    relations: Mapping[str, str]
    running: Mapping[str, Element]
    media: Mapping[str, bytes]


def name(tag: str) -> str:
    """Return a prefixed name ("w:p") as lxml writes it."""
    prefix, _, local = tag.partition(":")
    return f"{{{SPACES[prefix]}}}{local}"


def open_package(data: bytes) -> Package:
    """Open a Word file. Raises ``UnreadableOutputError`` where the bytes are none."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _package(archive)
    except UnreadableOutputError:
        raise
    except _FAULTS as error:
        raise UnreadableOutputError(f"the Word file cannot be read: {error}") from error


def _package(archive: zipfile.ZipFile) -> Package:
    names = archive.namelist()
    if len(names) > _MOST_PARTS or MAIN not in names:
        raise UnreadableOutputError(f"the Word file has too many parts, or no {MAIN}")
    running = (n for n in names if n.startswith(("word/header", "word/footer")))
    return Package(
        _part(archive, MAIN),
        _part(archive, "word/styles.xml"),
        _part(archive, "word/numbering.xml"),
        _part(archive, "word/settings.xml"),
        _part(archive, "docProps/core.xml"),
        dict(_relations(_part(archive, "word/_rels/document.xml.rels"))),
        {n: _part(archive, n) for n in running},
        {n: _bytes(archive, n) for n in names if n.startswith("word/media/")},
    )


def _part(archive: zipfile.ZipFile, part: str) -> Element:
    """Parse a part: no entities, nothing fetched, no more than the limit unpacked."""
    try:
        data = _bytes(archive, part)
    except KeyError:
        return etree.Element("missing")
    if b"<!DOCTYPE" in data:
        raise UnreadableOutputError(f"{part} declares a document type")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(data, parser)


def _bytes(archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as held:
        data = held.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise UnreadableOutputError(f"{part} is too large")
    return data


def _relations(root: Element) -> Iterator[tuple[str, str]]:
    for each in root:
        target = each.get("Target", "")
        outside = each.get("TargetMode") == "External"
        inner = posixpath.normpath(posixpath.join("/word", target)).lstrip("/")
        yield each.get("Id", ""), target if outside else inner


def value(element: Element, path: str) -> str:
    """Return the ``w:val`` of what stands at a path, empty where there is none."""
    found = element.find(path, SPACES) if element is not None else None
    return found.get(name("w:val"), "") if found is not None else ""


def is_on(element: Element, path: str) -> bool | None:
    """Tell whether a property that is on or off is on; None where it is not given."""
    found = element.find(path, SPACES) if element is not None else None
    return found.get(name("w:val"), "1") not in _OFF if found is not None else None


def lineage(styles: Mapping[str, Element], style: str) -> Iterator[Element]:
    """Yield the style with this id (empty: the default) and its bases, nearest first."""
    seen: set[str] = set()
    while style in styles and style not in seen:
        seen |= {style, ""}  # a style without a base does not stand on the default one
        yield styles[style]
        style = value(styles[style], "w:basedOn")


def by_id(root: Element, type: str = "paragraph") -> dict[str, Element]:
    """Return the styles of a type by id; the default one is also under the empty id."""
    found = {}
    for style in root.iterfind(f"w:style[@w:type='{type}']", SPACES):
        found[style.get(name("w:styleId"), "")] = style
        if style.get(name("w:default")) == "1":
            found[""] = style
    return found
