"""What keeps a picture from being taken: it could fetch, run, or fill the machine."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from io import BytesIO

from lxml import etree
from PIL import Image, UnidentifiedImageError

from generator.pictures.catalogue import Picture

MAX_SVG_BYTES = 2_000_000
MAX_ELEMENTS = 20_000
MAX_DEPTH = 100
MAX_PIXELS = 50_000_000
MAX_SIDE = 100_000.0
FORMATS = ("PNG", "JPEG", "WEBP")

_SVG = "{http://www.w3.org/2000/svg}"
_REFUSED = frozenset(
    {
        "script",
        "foreignobject",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "handler",
        "listener",
        "set",
        "animate",
        "animatetransform",
        "animatemotion",
    }
)
_OWN = re.compile(r"#|data:image/(?:png|jpeg);base64,")
_URL = re.compile(r"url\(\s*['\"]?([^'\")]*)", re.IGNORECASE)
_IMPORT = re.compile(r"@import|javascript:|expression\(", re.IGNORECASE)
_LENGTH = re.compile(r"\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)")


def picture_problem(picture: Picture) -> str:
    """Return why a picture must not be used, or an empty string."""
    try:
        data = picture.path.read_bytes()
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    return data_problem(data, drawing=picture.media_type == "image/svg+xml")


@lru_cache(maxsize=1024)
def data_problem(data: bytes, *, drawing: bool) -> str:
    """Return why some bytes must not be used as a drawing or a photo, or an empty string."""
    return svg_problem(data) if drawing else photo_problem(data)


def svg_problem(data: bytes) -> str:
    """Return why an SVG must not be used: scripts, references, entities, or its size."""
    if len(data) > MAX_SVG_BYTES:
        return f"has {len(data):,} bytes, limit {MAX_SVG_BYTES:,}"
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return "has a document type or entities"
    if b"<?xml-stylesheet" in data:
        return "has a style sheet of its own"
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return f"is not valid SVG: {error}"
    if root.tag != f"{_SVG}svg":
        return "is not an SVG"
    return _size_fault(root) or _tree_fault(root)


def _size_fault(root: etree._Element) -> str:
    box = (root.get("viewBox") or "").replace(",", " ").split()
    given = box[2:4] if len(box) == 4 else [root.get("width", ""), root.get("height", "")]  # noqa: PLR2004 - x, y, width, height
    sides = [_LENGTH.match(side) for side in given]
    if any(side is None for side in sides):
        return "does not say its size"
    numbers = [float(side[1]) for side in sides if side]
    if any(not 0 < number <= MAX_SIDE for number in numbers):
        return f"has a size of {numbers[0]:g} by {numbers[1]:g}"
    return ""


def _tree_fault(root: etree._Element) -> str:
    count = 0
    pending: list[tuple[etree._Element, int]] = [(root, 1)]
    while pending:
        element, depth = pending.pop()
        count += 1
        if count > MAX_ELEMENTS:
            return f"has more than {MAX_ELEMENTS:,} elements"
        if depth > MAX_DEPTH:
            return f"is nested deeper than {MAX_DEPTH} levels"
        fault = _element_fault(element)
        if fault:
            return fault
        pending.extend((child, depth + 1) for child in element)
    return ""


def _element_fault(element: etree._Element) -> str:
    if not isinstance(element.tag, str):
        return "" if isinstance(element, etree._Comment) else "has an instruction or an entity"  # noqa: SLF001 - lxml's own class
    name = etree.QName(element).localname.lower()
    if name in _REFUSED:
        return f"has an element <{name}>"
    if name == "style" and _foreign_style(element.text or ""):
        return "has a style that fetches or runs something"
    for key, value in element.attrib.items():
        fault = _attribute_fault(str(etree.QName(str(key)).localname).lower(), str(value))
        if fault:
            return fault
    return ""


def _attribute_fault(name: str, value: str) -> str:
    if name.startswith("on"):
        return f"has an event attribute {name}"
    if name in {"href", "src"} and value.strip() and not _OWN.match(value.strip()):
        return f"refers to something outside it: {value[:60]}"
    return f"has a {name} that fetches or runs something" if _foreign_style(value) else ""


def _foreign_style(text: str) -> bool:
    if _IMPORT.search(text):
        return True
    return any(not _OWN.match(address.strip()) for address in _URL.findall(text))


def photo_problem(data: bytes) -> str:
    """Return why a photo must not be used: its kind, its size, or that it is cut short."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=FORMATS) as image:
                return _image_fault(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return f"has more than {MAX_PIXELS:,} pixels"
    except UnidentifiedImageError:
        return "is no PNG, JPEG or WebP"
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        return f"cannot be read: {error}"


def _image_fault(image: Image.Image) -> str:
    pixels = image.width * image.height
    if pixels == 0:
        return "has no pixels"
    if pixels > MAX_PIXELS:
        return f"has {pixels:,} pixels, limit {MAX_PIXELS:,}"
    if getattr(image, "n_frames", 1) > 1:
        return "moves; use a still picture"
    image.load()
    return ""
