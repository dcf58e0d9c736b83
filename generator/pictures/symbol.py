"""A drawing as a symbol, which a web page stores once and shows wherever it is used."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from generator.pictures.picture import Picture
from generator.pictures.prepare import svg_bytes

_XMLNS = re.compile(r'\sxmlns(?::\w+)?="[^"]*"')
_NUMBERS = 4


@dataclass(frozen=True, slots=True)
class Symbol:
    """A drawing as a symbol of a page: its name, what it shows (viewBox), and its shapes."""

    name: str
    view: str
    shapes: str

    @property
    def markup(self) -> str:
        """The symbol as a page holds it."""
        return f'<symbol id="{self.name}" viewBox="{self.view}">{self.shapes}</symbol>'


def symbol(picture: Picture) -> Symbol | None:
    """Return a drawing as a symbol; None for a photo.

    None too for one with a style sheet of its own: its rules would hold for the whole page.
    """
    if not picture.is_drawing:
        return None
    data = svg_bytes(picture)
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    view = (root.get("viewBox") or "").replace(",", " ").split()
    if b"<style" in data or b"xlink" in data or len(view) != _NUMBERS:
        return None
    _name_apart(root, f"art-{picture.id}-")
    shapes = "".join(etree.tostring(child, encoding="unicode", with_tail=False) for child in root)
    return Symbol(f"art-{picture.id}", " ".join(view), _XMLNS.sub("", shapes))


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
