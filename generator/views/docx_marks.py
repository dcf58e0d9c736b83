"""The words and pictures of a Word file in reading order, as a screen reader meets them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.views.docx_package import Element, is_on, name
from generator.views.docx_pictures import OBJECTS, pictures

Mark = tuple[str, str]  # what stands in reading order: ("words", "…") or ("picture", alt)

SILENT = frozenset(
    name(tag)
    for tag in ("w:pPr", "w:rPr", "w:txbxContent", "mc:Fallback", "w:del", "w:moveFrom", "w:sdtPr")
)
_SPACE = {name(tag): " " for tag in ("w:tab", "w:br", "w:cr")}
_LETTERS = {**_SPACE, name("w:noBreakHyphen"): "-"}


def marks(element: Element) -> Iterator[Mark]:
    """Yield the letters and pictures under an element, in order."""
    for child in element:
        if child.tag in SILENT or is_hidden(child):
            continue
        if child.tag == name("w:t"):
            yield "words", child.text or ""
        elif child.tag in _LETTERS:
            yield "words", _LETTERS[child.tag]
        elif child.tag in OBJECTS:
            yield from (("picture", p.alt or "") for p in pictures(child))
        else:
            yield from marks(child)


def is_hidden(element: Element) -> bool:
    """Tell whether an element is a run that nobody sees."""
    return element.tag == name("w:r") and bool(is_on(element, "w:rPr/w:vanish"))


def gathered(found: Iterable[Mark]) -> Iterator[Mark]:
    """Join the words between two pictures."""
    words = ""
    for kind, text in (*found, ("end", "")):
        if kind == "words":
            words += text
            continue
        if words.strip():
            yield "words", " ".join(words.split())
        words = ""
        if kind == "picture":
            yield kind, text


def words_of(element: Element) -> str:
    """Return the words under an element with single spaces."""
    return " ".join("".join(text for kind, text in marks(element) if kind == "words").split())
