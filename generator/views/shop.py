"""What can be read of a print shop's file: its boxes, and every mark of ink on its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Object

from generator.views.pdf import MALFORMED, PdfView, read_pdf
from generator.views.pdf_active import active_parts
from generator.views.pdf_content import Box
from generator.views.shop_ink import Mark, marks_of
from generator.views.words import UnreadableOutputError

_VERSION = "{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's boxes in points; None where it does not have one of its own."""

    media: Box
    trim: Box | None
    bleed: Box | None


@dataclass(frozen=True, slots=True)
class Intent:
    """For which way of printing a file is made. ``space`` is that of its profile ("CMYK")."""

    kind: str
    name: str
    space: str


@dataclass(frozen=True, slots=True)
class ShopView:
    """A file for a print shop. ``version`` is the part of PDF/X that it claims.

    ``marks`` are all that is painted, in drawing order. ``notes`` are pages from 0 with a link
    or another annotation. ``words`` is what it says.
    """

    version: str
    trapped: str
    title: str
    encrypted: bool
    sheets: tuple[Sheet, ...]
    intents: tuple[Intent, ...]
    marks: tuple[Mark, ...]
    notes: tuple[int, ...]
    active: tuple[str, ...]
    words: PdfView

    @property
    def pages(self) -> tuple[Sheet, ...]:
        """The pages, as their boxes."""
        return self.sheets


def read_shop(data: bytes) -> ShopView:
    """Read a file for a print shop. Raises ``UnreadableOutputError`` where the bytes are none."""
    words = read_pdf(data)
    try:
        with pikepdf.open(BytesIO(data)) as pdf, pdf.open_metadata(update_docinfo=False) as meta:
            return ShopView(
                str(meta.get(_VERSION, "")),
                str(pdf.docinfo.get("/Trapped", "")).lstrip("/"),
                words.title,
                pdf.is_encrypted,
                tuple(_sheet(page) for page in pdf.pages),
                tuple(_intents(pdf)),
                tuple(mark for n, page in enumerate(pdf.pages) for mark in marks_of(page, n)),
                tuple(n for n, page in enumerate(pdf.pages) if len(page.obj.get("/Annots", ()))),
                active_parts(pdf),
                words,
            )
    except (pikepdf.PdfError, *MALFORMED) as error:
        raise UnreadableOutputError(f"the PDF cannot be read: {error}") from error


def _sheet(page: pikepdf.Page) -> Sheet:
    trim, bleed = (page.obj.get(key) for key in ("/TrimBox", "/BleedBox"))
    return Sheet(_box(page.mediabox), _box(trim) if trim else None, _box(bleed) if bleed else None)


def _box(box: Object) -> Box:
    x0, y0, x1, y1 = (float(n) for n in list(box))
    return x0, y0, x1, y1


def _intents(pdf: pikepdf.Pdf) -> Iterator[Intent]:
    for intent in pdf.Root.get("/OutputIntents", ()):
        kind = str(intent.get("/S", "")).lstrip("/")
        name = str(intent.get("/Info", intent.get("/OutputConditionIdentifier", "")))
        yield Intent(kind, name, _space(intent))


def _space(intent: Object) -> str:
    """Return the colour space that a profile's own header names (ICC.1 7.2.6)."""
    profile = intent.get("/DestOutputProfile")
    if not isinstance(profile, pikepdf.Stream):
        return ""
    return profile.read_bytes()[16:20].decode("latin-1").strip()


_MM = 72 / 25.4
_TOUCHES = 0.75  # points
_SIDES = ("left", "lower", "right", "upper")


def bleed_of(bleed: Box, trim: Box) -> float:
    """Return the least that a bleed box goes beyond the trim box, in millimetres."""
    return _least_room(trim, bleed) / _MM


def room_of(box: Box, trim: Box | None) -> float:
    """Return how far a box is from the nearest edge of a page, in millimetres."""
    return _least_room(box, trim) / _MM if trim else 0.0


def inner_room(box: Box, trim: Box, page: int) -> float:
    """Return how far a box is from the bound edge: at the left of page 0, the right of page 1."""
    return (trim[2] - box[2] if page % 2 else box[0] - trim[0]) / _MM


def size_of(trim: Box) -> tuple[int, int]:
    """Return a box's width and height in whole millimetres."""
    return round((trim[2] - trim[0]) / _MM), round((trim[3] - trim[1]) / _MM)


def holds(outer: Box, inner: Box) -> bool:
    """Tell whether a box lies in another."""
    return _least_room(inner, outer) > -_TOUCHES


def edges_short_of_bleed(box: Box, trim: Box, bleed: Box) -> list[str]:
    """Return the edges of a page that a box touches without going on to the bleed."""
    short = []
    for place, name in enumerate(_SIDES):
        outwards = -1 if place < len(_SIDES) // 2 else 1
        beyond = (box[place] - trim[place]) * outwards
        whole = (bleed[place] - trim[place]) * outwards
        if -_TOUCHES <= beyond < whole - _TOUCHES:
            short.append(name)
    return short


def _least_room(inner: Box, outer: Box) -> float:
    left, low, right, high = inner
    return min(left - outer[0], low - outer[1], outer[2] - right, outer[3] - high)
