"""The files of an e-book: opened within limits, with the package document that lists them."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import unquote

from lxml import etree

from generator.views.words import UnreadableOutputError

# Any: lxml's stubs give its elements a private class.
Element = Any

CONTAINER, TYPE_FILE = "META-INF/container.xml", "mimetype"
XHTML_TYPE = "application/xhtml+xml"
_SPACES = {
    "c": "urn:oasis:names:tc:opendocument:xmlns:container",
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")  # RFC 3986, 3.1
_MOST_FILES = 5_000
_MOST_BYTES = 64 * 1024 * 1024  # of one file, unpacked
_MOST_IN_ALL = 256 * 1024 * 1024
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    etree.LxmlError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Item:
    """A file that the package document lists. ``href`` is its path in the zip, or an address."""

    id: str
    href: str
    media_type: str
    properties: frozenset[str]


@dataclass(frozen=True, slots=True)
class Package:
    """An e-book, unpacked. ``type`` is what its first file says that it is, if it is stored plain.

    ``metadata`` are names and values in order ("dc:title", "schema:accessMode"), refinements
    left out. ``spine`` are the paths of what is read, in order.
    """

    type: str
    metadata: tuple[tuple[str, str], ...]
    items: tuple[Item, ...]
    spine: tuple[str, ...]
    files: Mapping[str, bytes]


def open_epub(data: bytes) -> Package:
    """Open an e-book. Raises ``UnreadableOutputError`` where the bytes are none."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _package(archive)
    except UnreadableOutputError:
        raise
    except _FAULTS as error:
        raise UnreadableOutputError(f"the e-book cannot be read: {error}") from error


def parse(data: bytes, parser: etree.XMLParser | None = None) -> Element:
    """Parse a file: no entities of its own, nothing fetched."""
    if b"<!ENTITY" in data:
        raise UnreadableOutputError("the e-book cannot be read: a file declares entities")
    safe = parser or etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(data, safe)


def resolve(base: str, href: str) -> tuple[str, str]:
    """Return the path in the zip and the anchor to which an address in the file ``base`` leads."""
    path, _, anchor = href.partition("#")
    whole = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(path)))
    return (whole if path else base), unquote(anchor)


def is_remote(href: str) -> bool:
    """Tell whether an address leads out of the book."""
    return href.startswith("//") or bool(_SCHEME.match(href))


def _package(archive: zipfile.ZipFile) -> Package:
    files = _files(archive)
    root_file = parse(files[CONTAINER]).find(".//c:rootfile", _SPACES)
    path = root_file.get("full-path", "") if root_file is not None else ""
    if path not in files:
        raise UnreadableOutputError("the e-book cannot be read: it has no package document")
    root = parse(files[path])
    items = tuple(_items(root, path))
    by_id = {item.id: item.href for item in items}
    refs = root.iterfind("opf:spine/opf:itemref", _SPACES)
    order = (ref.get("idref", "") for ref in refs if ref.get("linear") != "no")
    own = {CONTAINER, TYPE_FILE, path}
    return Package(
        _type(archive, files),
        tuple(_metadata(root)),
        items,
        tuple(by_id[id] for id in order if id in by_id),
        {name: data for name, data in files.items() if name not in own},
    )


def _files(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """Unpack all files, up to the limits; what the list of the zip says is not believed."""
    names = archive.namelist()
    if len(names) != len(set(names)):
        raise UnreadableOutputError("the e-book has two files of one name")
    if len(names) > _MOST_FILES:
        raise UnreadableOutputError(f"the e-book has {len(names):,} files, limit {_MOST_FILES:,}")
    found: dict[str, bytes] = {}
    left = _MOST_IN_ALL
    for name in names:
        with archive.open(name) as held:
            found[name] = held.read(min(_MOST_BYTES, left) + 1)
        left -= len(found[name])
        if len(found[name]) > _MOST_BYTES or left < 0:
            raise UnreadableOutputError(f"the e-book is too large to be read, at {name}")
    return found


def _type(archive: zipfile.ZipFile, files: Mapping[str, bytes]) -> str:
    first = archive.infolist()[0]
    plain = first.compress_type == zipfile.ZIP_STORED and not first.extra
    named = first.filename == TYPE_FILE and first.header_offset == 0
    return files[TYPE_FILE].decode("ascii", "replace") if plain and named else ""


def _items(root: Element, path: str) -> Iterator[Item]:
    for item in root.iterfind("opf:manifest/opf:item", _SPACES):
        href = item.get("href", "")
        place = href if is_remote(href) else resolve(path, href)[0]
        properties = frozenset(item.get("properties", "").split())
        yield Item(item.get("id", ""), place, item.get("media-type", ""), properties)


def _metadata(root: Element) -> Iterator[tuple[str, str]]:
    for element in root.iterfind("opf:metadata/*", _SPACES):
        if not isinstance(element.tag, str) or element.get("refines"):
            continue
        name = etree.QName(element)
        is_dc = name.namespace == _SPACES["dc"]
        label = f"dc:{name.localname}" if is_dc else element.get("property", "")
        yield label, " ".join((element.text or "").split())
    for link in root.iterfind("opf:metadata/opf:link", _SPACES):
        yield link.get("rel", ""), link.get("href", "")
