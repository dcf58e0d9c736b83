"""The texts and pictures on the pages of a PDF, with their marks and places (from pdfium)."""

from __future__ import annotations

import codecs
import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

Box = tuple[float, float, float, float]  # x0, y0, x1, y1 in points, y upwards
Key = tuple[int, int]  # page from 0, and the id of the marked content on it

_KINDS = {raw.FPDF_PAGEOBJ_IMAGE: "picture", raw.FPDF_PAGEOBJ_FORM: "drawing"}
_DRAWN = (*_KINDS, raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING)
_GAP = 0.25  # of the height of a line: wider than between letters, less than a space


@dataclass(frozen=True, slots=True)
class Piece:
    """Content with one mark. ``id`` is -1 outside the tag tree; ``kind`` is text or picture.

    ``actual`` is what a reader is told to say in place of its letters (ISO 32000-1 14.9.4).
    """

    page: int
    id: int
    kind: str
    text: str
    box: Box
    artifact: bool = False
    actual: str = ""

    def touches(self, following: Piece) -> bool:
        """Tell whether ``following`` goes on where this ends, on the same line."""
        low, high = max(self.box[1], following.box[1]), min(self.box[3], following.box[3])
        height = max(self.box[3] - self.box[1], following.box[3] - following.box[1])
        gap = following.box[0] - self.box[2]
        return self.page == following.page and low < high and -height < gap < _GAP * height

    def stray(self, used: set[Key]) -> bool:
        """Tell whether this is neither an artifact nor in the tag tree (``used``)."""
        blank = self.kind == "text" and not self.text.strip()
        return not blank and not self.artifact and (self.page, self.id) not in used


@dataclass(frozen=True, slots=True)
class Content:
    """The pages: their sizes in points, the bookmarks, and the content in drawing order."""

    sizes: tuple[tuple[float, float], ...]
    outline: tuple[tuple[int, str], ...]
    pieces: tuple[Piece, ...]
    by_id: dict[Key, Piece]


def page_content(data: bytes) -> Content:
    """Read the content of each page. Raises ``PdfiumError`` where the bytes are no PDF."""
    with pypdfium2.PdfDocument(data) as pdf:
        sizes = tuple((round(w, 2), round(h, 2)) for w, h in (p.get_size() for p in pdf))
        marks = tuple((m.level + 1, m.get_title()) for m in pdf.get_toc())
        pieces = tuple(piece for number in range(len(pdf)) for piece in _page(pdf, number))
    return Content(sizes, marks, pieces, _merged(pieces))


def union(boxes: list[Box]) -> Box | None:
    """Return the smallest box around some boxes."""
    if not boxes:
        return None
    left, low, right, high = zip(*boxes, strict=True)
    return min(left), min(low), max(right), max(high)


def _merged(pieces: tuple[Piece, ...]) -> dict[Key, Piece]:
    """Gather the pieces of one mark: a run of text may be drawn in several goes."""
    groups: dict[Key, list[Piece]] = {}
    for piece in pieces:
        if piece.id >= 0:
            groups.setdefault((piece.page, piece.id), []).append(piece)
    return {key: _one(group) for key, group in groups.items()}


def _one(group: list[Piece]) -> Piece:
    said = [piece for piece in group if piece.text]
    actual = next((piece.actual for piece in group if piece.actual), "")
    if actual:
        box = union([piece.box for piece in said or group]) or group[0].box
        return Piece(group[0].page, group[0].id, "text", actual, box, actual=actual)
    text = ""
    for before, piece in zip([None, *said], said, strict=False):
        text += piece.text if before is None or before.touches(piece) else f" {piece.text}"
    first = (said or group)[0]
    box = union([piece.box for piece in said or group]) or first.box
    return Piece(first.page, first.id, first.kind, text, box)


def _page(pdf: pypdfium2.PdfDocument, number: int) -> Iterator[Piece]:
    page = pdf[number]
    words = page.get_textpage()
    for index in range(raw.FPDFPage_CountObjects(page)):
        drawn = raw.FPDFPage_GetObject(page, index)
        kind = raw.FPDFPageObj_GetType(drawn)
        text = text_of(drawn, words) if kind == raw.FPDF_PAGEOBJ_TEXT else ""
        if text or kind in _DRAWN:
            id = raw.FPDFPageObj_GetMarkedContentID(drawn)
            label = "text" if text else _KINDS.get(kind, "line")
            actual = actual_text(drawn) if text else ""
            yield Piece(number, id, label, text, box_of(drawn), is_artifact(drawn), actual)


def text_of(drawn: raw.FPDF_PAGEOBJECT, words: pypdfium2.PdfTextPage) -> str:
    """Return the letters of one text object."""
    size = raw.FPDFTextObj_GetText(drawn, words, None, 0)
    buffer = ctypes.create_string_buffer(size)
    wide = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    raw.FPDFTextObj_GetText(drawn, words, wide, size)
    # pdfium puts U+0002 or U+FFFE for a hyphen where a line ends
    text = buffer.raw[: max(0, size - 2)].decode("utf-16-le", "replace")
    return text.replace("\x02", "-").replace("\ufffe", "-")


def box_of(drawn: raw.FPDF_PAGEOBJECT) -> Box:
    """Return the place that an object takes on its page."""
    edges = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(drawn, *edges)
    left, low, right, high = (round(edge.value, 2) for edge in edges)
    return left, low, right, high


def is_artifact(drawn: raw.FPDF_PAGEOBJECT) -> bool:
    """Tell whether an object is marked as no part of the text."""
    marks = raw.FPDFPageObj_CountMarks(drawn)
    return any(_mark(raw.FPDFPageObj_GetMark(drawn, i)) == "Artifact" for i in range(marks))


def actual_text(drawn: raw.FPDF_PAGEOBJECT) -> str:
    """Return what the marks of an object say in place of its letters."""
    for index in range(raw.FPDFPageObj_CountMarks(drawn)):
        mark, size = raw.FPDFPageObj_GetMark(drawn, index), ctypes.c_ulong()
        raw.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", None, 0, size)
        if size.value:
            held = (ctypes.c_ubyte * size.value)()
            raw.FPDFPageObjMark_GetParamBlobValue(mark, b"ActualText", held, size.value, size)
            return _text_string(bytes(held))
    return ""


def _text_string(data: bytes) -> str:
    """Decode a text string (ISO 32000-1 7.9.2.2)."""
    return data.decode("utf-16" if data.startswith(codecs.BOM_UTF16_BE) else "latin-1", "replace")


def _mark(mark: raw.FPDF_PAGEOBJECTMARK) -> str:
    size = ctypes.c_ulong()
    raw.FPDFPageObjMark_GetName(mark, None, 0, size)
    buffer = ctypes.create_string_buffer(size.value)
    wide = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    raw.FPDFPageObjMark_GetName(mark, wide, size.value, size)
    return buffer.raw[: max(0, size.value - 2)].decode("utf-16-le", "replace")
