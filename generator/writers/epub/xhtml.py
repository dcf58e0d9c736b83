"""The files of an e-book as XHTML: rendered, given their meaning, written out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from generator.templating import templates

XHTML = "http://www.w3.org/1999/xhtml"
OPS = "http://www.idpf.org/2007/ops"
# Any: lxml's stubs give its elements a private class.
Element = Any

_NAMES = ("chapter.xhtml.j2", "nav.xhtml.j2", "package.opf.j2")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_VOID = frozenset({"br", "img", "link", "meta"})


def render(roots: tuple[Path, ...], template: str, values: Mapping[str, object]) -> Element:
    """Fill in one template and parse it. What XML cannot hold, such as U+0000, is left out."""
    text = templates("epub", roots).get_template(template).render(values)
    # The macros of the nodes are those of the web page, which has one tag that is never closed.
    text = _NOT_XML.sub("", text).replace("<br>", "<br/>")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    return etree.fromstring(text.encode(), parser)


def name(tag: str) -> str:
    """Return the name of an XHTML element as lxml writes it."""
    return f"{{{XHTML}}}{tag}"


def local(element: Element) -> str:
    """Return an element's name without its namespace."""
    return str(etree.QName(element).localname)


def mean(element: Element, type: str, label: str = "") -> None:
    """Say what a part of the book is, for reading systems and for screen readers."""
    element.set(f"{{{OPS}}}type", type)
    element.set("role", f"doc-{type}")
    if label:
        element.set("aria-labelledby", label)


def serialise(root: Element) -> bytes:
    """Return a file's bytes. Empty elements are closed by a tag, so that HTML parsers agree."""
    for element in root.iter(f"{{{XHTML}}}*"):
        if not len(element) and not element.text and local(element) not in _VOID:
            element.text = ""
    made: bytes = etree.tostring(
        root, encoding="utf-8", xml_declaration=True, doctype="<!DOCTYPE html>"
    )
    return made


def serialise_package(root: Element) -> bytes:
    """Return the bytes of the package document."""
    made: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return made
