"""What one Word file is written on: its parts, numbering, bookmarks and pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from generator.collection import Collection
from generator.links import site_address, with_suffix
from generator.model import Document, Mail, Phone, Place, Target, Web
from generator.pictures.picture import SVG
from generator.pictures.prepare import aspect, raster, svg_bytes
from generator.writers.docx.ooxml import Element, w
from generator.writers.docx.sheet import Sheet

_PIXELS_A_CM = 80  # about 200 dots to the inch; Word shows the drawing itself where it can


@dataclass(slots=True)
class Desk:
    """The file in the making. ``file`` is python-docx's document.

    ``sideways`` are the first and the last paragraph of each part on pages that lie on their side.
    """

    file: Any
    document: Document
    collection: Collection
    sheet: Sheet
    relations: dict[str, str] = field(default_factory=dict)
    media: dict[str, tuple[str, str]] = field(default_factory=dict)
    bookmarks: dict[str, str] = field(default_factory=dict)
    sideways: list[tuple[Element, Element]] = field(default_factory=list)
    numbers: int = 0
    last_id: int = 0

    def new_id(self) -> int:
        """Return a number that no other drawing or bookmark of the file has."""
        self.last_id += 1
        return self.last_id

    def relation(self, address: str) -> str:
        """Return the id of the relationship to an address outside the file."""
        if address not in self.relations:
            part = self.file.part
            kind = RELATIONSHIP_TYPE.HYPERLINK
            self.relations[address] = part.relate_to(address, kind, is_external=True)
        return self.relations[address]

    def bookmark(self, anchor: str) -> str:
        """Return the name of an anchor's bookmark: Word takes 40 letters and no hyphens."""
        if anchor not in self.bookmarks:
            plain = anchor.replace("-", "_")[:30]
            self.bookmarks[anchor] = f"p{len(self.bookmarks) + 1}_{plain}"
        return self.bookmarks[anchor]

    def numbering(self, start: int) -> int:
        """Return the id of a new numbered list that begins at ``start``."""
        numbering = self.file.part.numbering_part.element
        number = 100 + self.numbers
        self.numbers += 1
        override = w("lvlOverride", w("startOverride", val=start), ilvl=0)
        numbering.append(w("num", w("abstractNumId", val=2), override, numId=number))
        return number

    def picture(self, id: str) -> tuple[str, str, float] | None:
        """Return the relationships of a picture's bitmap and drawing, and its aspect.

        The drawing's is empty for a photo. None when the catalogue has no such picture.
        """
        found = self.collection.catalogue.get(id)
        if found is None:
            return None
        if found.digest not in self.media:
            bitmap = raster(found, round(self.sheet.picture * _PIXELS_A_CM))
            relation, _ = self.file.part.get_or_add_image(BytesIO(bitmap))
            drawing = self._drawing(svg_bytes(found)) if found.is_drawing else ""
            self.media[found.digest] = (relation, drawing)
        return (*self.media[found.digest], aspect(found))

    def media_of(self, drawing: bytes, bitmap: bytes) -> tuple[str, str]:
        """Return the relationships of a bitmap and of its drawing, both new to the file."""
        relation, _ = self.file.part.get_or_add_image(BytesIO(bitmap))
        made = (relation, self._drawing(drawing))
        self.media[f"diagram {len(self.media)}"] = made
        return made

    def _drawing(self, data: bytes) -> str:
        name = PackURI(f"/word/media/drawing{len(self.media) + 1}.svg")
        part = Part(name, SVG, data, self.file.part.package)
        relation: str = self.file.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
        return relation

    def link(self, target: Target) -> dict[str, str]:
        """Return where a link leads: a relationship (``r:id``) or a bookmark (``w:anchor``)."""
        match target:
            case Web():
                return {"r:id": self.relation(target.url)}
            case Mail():
                return {"r:id": self.relation(f"mailto:{target.address}")}
            case Phone():
                return {"r:id": self.relation(f"tel:{target.number.replace(' ', '')}")}
            case Place():
                return self._place(target.href)

    def _place(self, href: str) -> dict[str, str]:
        if href.startswith("#"):
            return {"w:anchor": self.bookmark(href[1:])}
        site = self.collection.settings.site
        if site:
            return {"r:id": self.relation(site_address(site, self.document, href))}
        return {"r:id": self.relation(with_suffix(href, ".docx"))}


def bookmarked(desk: Desk, anchor: str, content: list[Element]) -> list[Element]:
    """Put a bookmark round the words that an anchor names."""
    number = desk.new_id()
    start = w("bookmarkStart", id=number, name=desk.bookmark(anchor))
    return [start, *content, w("bookmarkEnd", id=number)]
