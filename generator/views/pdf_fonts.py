"""The fonts that a PDF uses (from pikepdf)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


@dataclass(frozen=True, slots=True)
class Font:
    """A font that a page uses."""

    name: str
    embedded: bool


def entry(holder: pikepdf.Object, key: str) -> pikepdf.Object:
    """Return the dictionary under a key, an empty one where there is none."""
    found = holder.get(key)
    return found if isinstance(found, pikepdf.Dictionary) else pikepdf.Dictionary()


def objects(pdf: pikepdf.Pdf, kind: str) -> Iterator[pikepdf.Object]:
    """Yield each resource of a kind ("/Font") that a page names, once, forms included."""
    seen: set[tuple[int, int]] = set()
    pending = [entry(page.obj, "/Resources") for page in pdf.pages]
    while pending:
        resources = pending.pop()
        forms = list(_new(entry(resources, "/XObject"), seen))
        yield from forms if kind == "/XObject" else _new(entry(resources, kind), seen)
        pending += [entry(form, "/Resources") for form in forms]


def fonts(pdf: pikepdf.Pdf) -> Iterator[Font]:
    """Yield each font that a page's resources name, once, forms included."""
    return (_font(font) for font in objects(pdf, "/Font"))


def _new(holder: pikepdf.Object, seen: set[tuple[int, int]]) -> Iterator[pikepdf.Object]:
    """Yield what a resource dictionary names and was not met yet; a form may hold itself."""
    for key in holder.keys():  # noqa: SIM118 - a pikepdf object iterates over its values
        item = holder[key]
        if item.objgen not in seen or not item.is_indirect:
            seen.add(item.objgen)
            yield item


def _font(font: pikepdf.Object) -> Font:
    name = str(font.get("/BaseFont", "")).lstrip("/")
    whole = font.get("/DescendantFonts", [font])[0]
    descriptor = entry(whole, "/FontDescriptor")
    drawn = font.get("/Subtype") == "/Type3"
    return Font(name, drawn or any(key in descriptor for key in _FONT_FILES))
