"""What can be read of a script for audio: what is said, and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from generator.views.words import UnreadableOutputError

SPACE = "{http://www.w3.org/2001/10/synthesis}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# Any: lxml's stubs give its elements a private class.
Element = Any


@dataclass(frozen=True, slots=True)
class SsmlView:
    """The root of the script, and its language."""

    root: Element
    language: str


def read_ssml(data: bytes) -> SsmlView:
    """Read a script. Raises ``UnreadableOutputError`` where the bytes are no SSML."""
    if b"<!DOCTYPE" in data:
        raise UnreadableOutputError("the script declares a document type")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableOutputError(f"the script is not XML: {error}") from error
    if root.tag != f"{SPACE}speak":
        raise UnreadableOutputError("the script is no SSML: its root is not speak")
    return SsmlView(root, root.get(_LANGUAGE, ""))


def texts(view: SsmlView) -> Iterator[str]:
    """Yield the words of each paragraph."""
    return ("".join(part.itertext()) for part in view.root.iter(f"{SPACE}p"))


def outline(view: SsmlView) -> str:
    """Return the script a line a paragraph, with how words are said in angle brackets."""
    return "\n".join(_line(part) for part in view.root)


def _line(part: Element) -> str:
    if part.tag == f"{SPACE}break":
        return f"(silence {part.get('time')})"
    return _inside(part)


def _inside(part: Element) -> str:
    words = part.text or ""
    for child in part:
        how = child.get("alias") or " ".join(child.attrib.values())
        words += f"<{_inside(child)}: {how}>{child.tail or ''}"
    return words
