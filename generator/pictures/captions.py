"""What a photo says of itself: caption, keywords, author and licence, from XMP or IPTC."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from lxml import etree
from PIL import Image, IptcImagePlugin

from generator.pictures.safety import FORMATS

_LIMIT = 1_000_000
_XMP = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.DOTALL)
_DC = "{http://purl.org/dc/elements/1.1/}"
_CAPTION, _KEYWORDS, _AUTHOR, _COPYRIGHT = (2, 120), (2, 25), (2, 80), (2, 116)


@dataclass(frozen=True, slots=True)
class Caption:
    """What is written in a file; empty where nothing is."""

    text: str = ""
    keywords: tuple[str, ...] = ()
    author: str = ""
    licence: str = ""


def caption(path: Path) -> Caption:
    """Return what a picture file says of itself; a drawing's title counts as its caption."""
    if path.suffix.lower() == ".svg":
        return _of_drawing(path)
    return _of_xmp(path) or _of_iptc(path)


def _of_drawing(path: Path) -> Caption:
    data = path.read_bytes()
    found = re.search(rb"<title[^>]*>([^<]{1,300})</title>", data[:_LIMIT])
    return Caption(found[1].decode("utf-8", "replace").strip() if found else "")


def _of_xmp(path: Path) -> Caption | None:
    with path.open("rb") as file:
        found = _XMP.search(file.read(_LIMIT))
    if not found:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(found[0], parser)
    except etree.XMLSyntaxError:
        return None
    texts = {name: _texts(root, name) for name in ("description", "subject", "creator", "rights")}
    return Caption(
        " ".join(texts["description"][:1]),
        tuple(word.lower() for word in texts["subject"]),
        ", ".join(texts["creator"]),
        " ".join(texts["rights"][:1]),
    )


def _texts(root: etree._Element, name: str) -> list[str]:
    found = (text for node in root.iter(f"{_DC}{name}") for text in node.itertext())
    return [" ".join(str(text).split()) for text in found if str(text).strip()]


def _of_iptc(path: Path) -> Caption:
    try:
        with Image.open(path, formats=FORMATS) as image:
            info = IptcImagePlugin.getiptcinfo(image) or {}
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return Caption()
    words = info.get(_KEYWORDS) or []
    keywords = words if isinstance(words, list) else [words]
    return Caption(
        _said(info.get(_CAPTION)),
        tuple(_said(word).lower() for word in keywords),
        _said(info.get(_AUTHOR)),
        _said(info.get(_COPYRIGHT)),
    )


def _said(given: object) -> str:
    return given.decode("utf-8", "replace").strip() if isinstance(given, bytes) else ""
