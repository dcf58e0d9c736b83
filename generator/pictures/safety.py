"""What keeps a picture from being taken: it could fetch, run, or fill the machine."""

from __future__ import annotations

import base64
import re
import struct
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO

from lxml import etree
from PIL import Image, ImageFile, UnidentifiedImageError

from generator.pictures.catalogue import Picture

MAX_SVG_BYTES = 2_000_000
MAX_ELEMENTS = 20_000
MAX_DEPTH = 100
MAX_PIXELS = 50_000_000
MAX_SIDE = 100_000.0
_BOX = 4  # x, y, width, height
FORMATS = ("PNG", "JPEG", "WEBP")

_SVG = "{http://www.w3.org/2000/svg}"
_HTML = "http://www.w3.org/1999/xhtml"
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
_STYLED = frozenset({"style", "fill", "stroke", "filter", "mask", "clip-path", "cursor"})
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_LENGTH = re.compile(r"\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?=$|[a-zA-Z%\s])")
_INSIDE = re.compile(r"url\(\s*['\"]?(#[^'\")\s]+)")


def picture_problem(picture: Picture) -> str:
    """Return why a picture must not be used, or an empty string."""
    try:
        data = picture.path.read_bytes()
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    return data_problem(data, drawing=picture.is_drawing)


@lru_cache(maxsize=1024)
def data_problem(data: bytes, *, drawing: bool) -> str:
    """Return why some bytes must not be used as a drawing or a photo, or an empty string."""
    return svg_problem(data) if drawing else photo_problem(data)


def svg_problem(data: bytes) -> str:
    """Return why an SVG must not be used: scripts, references, entities, or its size."""
    if len(data) > MAX_SVG_BYTES:
        return f"has {len(data):,} bytes, limit {MAX_SVG_BYTES:,}"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "is not UTF-8"
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return "has a document type or entities"
    if "<?xml-stylesheet" in text:
        return "has a style sheet of its own"
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return f"is not valid SVG: {error}"
    if root.tag != f"{_SVG}svg":
        return "is not an SVG"
    return _size_fault(root) or _tree_fault(root) or _copies_fault(root)


def sides(root: etree._Element) -> tuple[float, float] | None:
    """Return width and height of a drawing in its own units, or None where it gives none."""
    box = (root.get("viewBox") or "").replace(",", " ").split()
    given = box[2:4] if len(box) == _BOX else [root.get("width", ""), root.get("height", "")]
    across, down = (_LENGTH.match(side) for side in given)
    return (float(across[1]), float(down[1])) if across and down else None


def _size_fault(root: etree._Element) -> str:
    given = sides(root)
    if given is None:
        return "does not say its size"
    if any(not 0 < side <= MAX_SIDE for side in given):
        return f"has a size of {given[0]:g} by {given[1]:g}"
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


def _copies_fault(root: etree._Element) -> str:
    """Refuse copies of copies: ten <use> of ten <use> fill the machine from few bytes."""
    named = {f"#{id}": element for element in root.iter() if (id := element.get("id"))}
    if _drawn(root, named, {}, 0) > MAX_ELEMENTS:
        return f"draws more than {MAX_ELEMENTS:,} elements with its copies"
    return ""


def _drawn(
    element: etree._Element, named: Mapping[str, etree._Element], known: dict[str, int], depth: int
) -> int:
    """Return how many elements are drawn for ``element``; a copy of itself counts as too many."""
    if depth > MAX_DEPTH:
        return MAX_ELEMENTS + 1
    total = 0
    for part in element.iter():
        total += 1
        for href in _references(part):
            if href in named and href not in known:
                known[href] = MAX_ELEMENTS + 1
                known[href] = _drawn(named[href], named, known, depth + 1)
            total += known.get(href, 0)
        if total > MAX_ELEMENTS:
            break
    return total


def _references(element: etree._Element) -> list[str]:
    """Return the ids, with their #, of what else is drawn for an element."""
    own = [value for key in _HREFS if (value := element.get(key))]
    return own + [id for value in element.attrib.values() for id in _INSIDE.findall(str(value))]


def _element_fault(element: etree._Element) -> str:
    if not isinstance(element.tag, str):
        return "" if isinstance(element, etree._Comment) else "has an instruction or an entity"  # noqa: SLF001 - lxml's own class
    name = etree.QName(element).localname.lower()
    if name in _REFUSED:
        return f"has an element <{name}>"
    if etree.QName(element).namespace == _HTML:
        return f"has an HTML element <{name}>"
    sheet = str(element.xpath("string()")) if name == "style" else ""
    if "\\" in sheet or _foreign_style(sheet):
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
    if name in {"href", "src"}:
        return _held_fault(value.strip())
    # A backslash can spell url( so that no search finds it.
    if _foreign_style(value) or (name in _STYLED and "\\" in value):
        return f"has a {name} that fetches or runs something"
    return "has a base that its references start from" if name == "base" else ""


def _held_fault(address: str) -> str:
    """Say what is wrong with a photo that stands in a drawing."""
    if not address.startswith("data:"):
        return ""
    try:
        data = base64.b64decode(address.partition(",")[2])
    except ValueError:
        return "holds a photo that cannot be read"
    fault = photo_problem(data)
    return f"holds a photo that {fault}" if fault else ""


def _foreign_style(text: str) -> bool:
    if _IMPORT.search(text):
        return True
    return any(not _OWN.match(address.strip()) for address in _URL.findall(text))


def photo_problem(data: bytes) -> str:
    """Return why a photo must not be used: its kind, its size, or that it is cut short."""
    try:
        with warnings.catch_warnings(), _no_leniency():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=FORMATS) as image:
                return _image_fault(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return f"has more than {MAX_PIXELS:,} pixels"
    except UnidentifiedImageError:
        return "is no PNG, JPEG or WebP"
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError, struct.error) as error:
        return f"cannot be read: {error}"


@contextmanager
def _no_leniency() -> Iterator[None]:
    """Refuse what is cut short, even where WeasyPrint has told Pillow to take it."""
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


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
