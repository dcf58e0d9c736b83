"""Make WordprocessingML elements: ``w("p", w("r", text("Hello")))``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from docx.oxml.ns import nsmap, qn
from lxml import etree

NAMESPACES = {
    **nsmap,
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# Any: lxml's stubs give its elements a private class, which python-docx extends.
Element = Any


def element(tag: str, /, *children: Element | None, **attributes: object) -> Element:
    """Return an element by its prefixed name ("w:p"); attributes take the same prefix."""
    prefix, _, local = tag.partition(":")
    space = NAMESPACES[prefix]
    made = etree.Element(f"{{{space}}}{local}", nsmap={prefix: space})
    for key, value in attributes.items():
        made.set(qn(f"w:{key}") if prefix == "w" else key, str(value))
    for child in children:
        if child is not None:
            made.append(child)
    return made


def w(tag: str, /, *children: Element | None, **attributes: object) -> Element:
    """Return an element of the main namespace: ``w("jc", val="left")``."""
    return element(f"w:{tag}", *children, **attributes)


def run(words: str, *properties: Element) -> Element:
    """Return a run of words with its properties, each kind once, in the schema's order."""
    held = w("t")
    held.text = words
    held.set(_XML_SPACE, "preserve")
    return w("r", w("rPr", *_in_order(properties)) if properties else None, held)


_RUN_ORDER = ("rStyle", "b", "bCs", "i", "iCs", "rtl", "lang")


def _in_order(properties: Iterable[Element]) -> list[Element]:
    """Sort run properties as EG_RPrBase wants them (ISO/IEC 29500-1 17.3.2); the first counts."""
    kinds: dict[str, Element] = {}
    for each in properties:
        kinds.setdefault(etree.QName(each).localname, each)
    return [kinds[kind] for kind in sorted(kinds, key=_RUN_ORDER.index)]


def paragraph(style: str, content: Iterable[Element], *properties: Element) -> Element:
    """Return a paragraph of a style (by id), with further properties in the schema's order."""
    return w("p", w("pPr", w("pStyle", val=style), *ordered(properties)), *content)


_ORDER = (
    "keepNext keepLines pageBreakBefore framePr numPr pBdr shd tabs bidi spacing ind jc outlineLvl"
    " sectPr"
).split()


def ordered(properties: Iterable[Element]) -> list[Element]:
    """Sort paragraph properties as CT_PPrBase wants them (ISO/IEC 29500-1 17.3.1.26)."""
    return sorted(properties, key=lambda e: _ORDER.index(etree.QName(e).localname))


def amend(made: Element, *properties: Element) -> None:
    """Put further properties on a paragraph, where it has none of their kind yet."""
    held = made.find(qn("w:pPr"))
    if held is None:
        return
    _, *others = list(held)
    kinds = {other.tag for other in others}
    new = [each for each in properties if each.tag not in kinds]
    for other in others:
        held.remove(other)
    held.extend(ordered([*others, *new]))


def field(code: str, shown: str) -> list[Element]:
    """Return the runs of a field with the result it shows until Word works it out."""
    instruction = w("instrText")
    instruction.text = f" {code} "
    instruction.set(_XML_SPACE, "preserve")
    return [
        w("r", w("fldChar", fldCharType="begin")),
        w("r", instruction),
        w("r", w("fldChar", fldCharType="separate")),
        run(shown),
        w("r", w("fldChar", fldCharType="end")),
    ]
