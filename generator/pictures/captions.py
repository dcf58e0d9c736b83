"""What a photo says of itself: caption, keywords, author and rights, from XMP, IPTC or EXIF."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from lxml import etree
from PIL import Image, IptcImagePlugin
from PIL.ExifTags import Base

from generator.pictures.safety import FORMATS

_LIMIT = 1_000_000
_XMP = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.DOTALL)
_DC = "{http://purl.org/dc/elements/1.1/}"
_MAKER = re.compile("digital camera|^(?:dav|hdr|sdr|mde|bst)$", re.IGNORECASE)  # no caption
_CAPTION, _KEYWORDS, _AUTHOR, _COPYRIGHT = (2, 120), (2, 25), (2, 80), (2, 116)


@dataclass(frozen=True, slots=True)
class Caption:
    """What is written in a file; empty where nothing is."""

    text: str = ""
    keywords: tuple[str, ...] = ()
    author: str = ""
    rights: str = ""


def caption(path: Path) -> Caption:
    """Return what a picture file says of itself; a drawing's title counts as its caption."""
    if path.suffix.lower() == ".svg":
        return _of_drawing(path)
    said = (_of_xmp(path), *_of_image(path))
    first = {f.name: _first(said, f.name) for f in fields(Caption)}
    return Caption(**first)


def _first(said: tuple[Caption, ...], name: str) -> Any:
    """Return the first that is said of one thing; what is last, where nothing is."""
    values = [getattr(caption, name) for caption in said]
    return next((value for value in values if value), values[-1])


def _of_drawing(path: Path) -> Caption:
    data = path.read_bytes()
    found = re.search(rb"<title[^>]*>([^<]{1,300})</title>", data[:_LIMIT])
    return Caption(found[1].decode("utf-8", "replace").strip() if found else "")


def _of_xmp(path: Path) -> Caption:
    with path.open("rb") as file:
        found = _XMP.search(file.read(_LIMIT))
    if not found:
        return Caption()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(found[0], parser)
    except etree.XMLSyntaxError:
        return Caption()
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


def _of_image(path: Path) -> tuple[Caption, Caption]:
    """Return what IPTC says, and what EXIF says."""
    try:
        with Image.open(path, formats=FORMATS) as image:
            return _of_iptc(IptcImagePlugin.getiptcinfo(image) or {}), _of_exif(image.getexif())
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return Caption(), Caption()


def _of_iptc(info: Mapping[Any, Any]) -> Caption:
    words = info.get(_KEYWORDS) or []
    keywords = words if isinstance(words, list) else [words]
    return Caption(
        _said(info.get(_CAPTION)),
        tuple(_said(word).lower() for word in keywords),
        _said(info.get(_AUTHOR)),
        _said(info.get(_COPYRIGHT)),
    )


def _of_exif(info: Mapping[int, Any]) -> Caption:
    text = _typed(info.get(Base.ImageDescription))
    author, rights = _typed(info.get(Base.Artist)), _typed(info.get(Base.Copyright))
    return Caption("" if _MAKER.search(text) else text, (), author, rights)


def _typed(given: object) -> str:
    return " ".join(given.replace("\0", " ").split()) if isinstance(given, str) else ""


def _said(given: object) -> str:
    return given.decode("utf-8", "replace").strip() if isinstance(given, bytes) else ""
