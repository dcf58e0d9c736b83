"""Drawings that a page uses more than once, stored in it once: an SVG of symbols."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree
from markupsafe import Markup

from generator.collection import Collection
from generator.model import Document, picture_refs
from generator.pictures.prepare import svg_bytes
from generator.writers.artwork import SVG

_XMLNS = re.compile(r'\sxmlns(?::\w+)?="[^"]*"')
_NUMBERS = 4


@dataclass(frozen=True, slots=True)
class Symbol:
    """A drawing as a symbol of a page: its name, what it shows (viewBox), and its shapes."""

    name: str
    view: str
    shapes: str


def symbols(document: Document, collection: Collection) -> dict[str, Symbol]:
    """Return the drawings that a document uses more than once, by the id of the picture.

    One with a style sheet of its own is left out: its rules would hold for the whole page.
    """
    uses = Counter(ref.id for ref in picture_refs(document))
    found = ((id, _symbol(id, collection)) for id, count in uses.items() if count > 1)
    return {id: symbol for id, symbol in found if symbol}


def _symbol(id: str, collection: Collection) -> Symbol | None:
    picture = collection.catalogue.get(id)
    if picture is None or picture.media_type != SVG:
        return None
    data = svg_bytes(picture)
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    view = (root.get("viewBox") or "").replace(",", " ").split()
    if b"<style" in data or b"xlink" in data or len(view) != _NUMBERS:
        return None
    _name_apart(root, f"art-{id}-")
    shapes = "".join(etree.tostring(child, encoding="unicode", with_tail=False) for child in root)
    return Symbol(f"art-{id}", " ".join(view), _XMLNS.sub("", shapes))


def _name_apart(root: etree._Element, prefix: str) -> None:
    """Give the names in a drawing a prefix, so that no two drawings share one."""
    names = {str(e.get("id")) for e in root.iter() if e.get("id")}
    pattern = re.compile(rf"#({'|'.join(map(re.escape, names))})\b") if names else None
    for element in root.iter():
        for key, value in element.attrib.items():
            if key == "id":
                element.set(key, prefix + str(value))
            elif pattern:
                element.set(key, pattern.sub(rf"#{prefix}\1", str(value)))


def sprite(found: Mapping[str, Symbol]) -> Markup:
    """Return the store of the symbols, which shows nothing by itself."""
    if not found:
        return Markup("")
    rows = Markup("").join(
        Markup('<symbol id="{}" viewBox="{}">{}</symbol>').format(
            symbol.name,
            symbol.view,
            Markup(symbol.shapes),  # noqa: S704 - the safety checks have refused what could run
        )
        for symbol in found.values()
    )
    return Markup('<svg class="store" aria-hidden="true" width="0" height="0">{}</svg>').format(
        rows
    )


def use(symbol: Symbol, alt: str) -> Markup:
    """Return one use of a symbol, with its alternative text; hidden where it has none."""
    said = Markup('role="img" aria-label="{}"').format(alt) if alt else Markup('aria-hidden="true"')
    return Markup(
        '<svg class="art" {} viewBox="{}" preserveAspectRatio="xMinYMin meet">'
        '<use href="#{}"></use></svg>'
    ).format(said, symbol.view, symbol.name)
