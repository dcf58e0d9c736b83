"""A contact sheet: many pictures on a page, each with its name and what it shows."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.collection import Collection
from generator.model import picture_refs
from generator.pictures.catalogue import Catalogue
from generator.pictures.picture import SVG, Picture
from generator.pictures.prepare import raster, svg_bytes
from generator.pictures.search import suggest
from generator.templating import templates
from generator.writers.pdf.engine import SCHEME, lay_out

_WIDTH = 320  # pixels of a photo on the sheet
_FOUND = 60  # pictures of a search


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a sheet shows: a search, a document, a pack, or all ideas; else everything."""

    words: str = ""
    document: str = ""
    pack: str = ""
    concepts: bool = False

    @property
    def title(self) -> str:
        """What to call the sheet."""
        if self.words:
            return f'Pictures for "{self.words}"'
        if self.document:
            return f"Pictures of {self.document}"
        if self.pack:
            return f"Pictures of the pack {self.pack}"
        return "Ideas and their pictures" if self.concepts else "All pictures"


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture of a sheet, with the words to show under it."""

    picture: Picture
    label: str
    detail: str


def _shown(picture: Picture) -> tuple[bytes, str]:
    """Return the bytes and the media type of a picture at the size of a sheet."""
    if picture.is_drawing:
        return svg_bytes(picture), SVG
    data = raster(picture, _WIDTH)
    return data, "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"


def _address(picture: Picture) -> str:
    """Return the picture itself, as a data address."""
    data, kind = _shown(picture)
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def tiles(collection: Collection, wanted: Wanted) -> list[Tile]:
    """Return the pictures of a sheet in order."""
    catalogue = collection.catalogue
    if wanted.words:
        found = (catalogue.get(s.id) for s in suggest(wanted.words, catalogue, most=_FOUND))
        return [_tile(picture) for picture in found if picture]
    if wanted.document:
        return [_tile(p) for p in _of_document(collection, wanted.document)]
    if wanted.concepts:
        return list(_of_concepts(catalogue))
    every = catalogue.pictures.values()
    return [_tile(p) for p in every if not wanted.pack or p.pack == wanted.pack]


def _tile(picture: Picture) -> Tile:
    return Tile(picture, picture.id, picture.alt)


def _of_document(collection: Collection, name: str) -> list[Picture]:
    refs = (r for d in collection.documents if d.name == name for r in picture_refs(d))
    ids = dict.fromkeys(ref.id for ref in refs)
    return [picture for id in ids if (picture := collection.catalogue.get(id))]


def _of_concepts(catalogue: Catalogue) -> Iterator[Tile]:
    for concept in sorted(catalogue.concepts, key=lambda c: (c.group, c.name)):
        picture = catalogue.get(concept.picture)
        if picture:
            yield Tile(picture, concept.name, f"{concept.group}: {', '.join(concept.keywords)}")


def make(found: Iterable[Tile], title: str, suffix: str, collection: Collection) -> bytes:
    """Return the sheet as an HTML page, or as a PDF for ``.pdf``."""
    shown = list(found)
    by_id = {tile.picture.id: tile.picture for tile in shown}
    address = _address if suffix != ".pdf" else lambda picture: f"{SCHEME}{picture.id}"
    template = templates("html", collection.roots).get_template("sheet.html.j2")
    page = template.render(title=title, tiles=shown, address=address)
    if suffix != ".pdf":
        return page.encode()

    def serve(name: str) -> tuple[bytes, str]:
        return _shown(by_id[name])

    return lay_out(page, "", collection.roots, serve, id=title).data
