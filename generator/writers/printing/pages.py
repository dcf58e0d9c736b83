"""The pages of a document as they are printed: laid out, filled up, with bleed or without."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf

from generator.collection import Collection, PdfKind
from generator.model import Document
from generator.writers.pdf.conformance import VARIANTS
from generator.writers.pdf.diagrams import diagrams
from generator.writers.pdf.engine import lay_out
from generator.writers.pdf.page import page
from generator.writers.pdf.serving import server
from generator.writers.pdf.sheets import overlay, sheet
from generator.writers.pdf.tagging import mend
from generator.writers.printing.fill import filled

_LAST: list[tuple[Document, Collection, bool, bytes]] = []
_KEPT = 2


def print_pages(document: Document, collection: Collection, *, bleed: bool) -> bytes:
    """Return the tagged pages of one edition, a multiple of 4, in reading order.

    The words and where each line ends are those of the PDF for the web, but that a drawing on
    landscape pages is upright here: sheets are bound at one side. The files of one
    document are made one after the other: the last pages are kept for the next of them.
    Raises ``LayoutError``.
    """
    for known, beside, bled, data in _LAST:
        if known is document and beside is collection and bled is bleed:
            return data
    data = _print_pages(document, collection, bleed=bleed)
    _LAST[:] = [(document, collection, bleed, data), *_LAST][:_KEPT]
    return data


def _print_pages(document: Document, collection: Collection, *, bleed: bool) -> bytes:
    document = replace(document, meta=replace(document.meta, drawing="portrait"))
    roots, kind = collection.roots, collection.settings.pdf
    kind = PdfKind.PLAIN if bleed else kind
    style = sheet(document, collection)
    around = overlay("bleed", collection) if bleed else ""
    id = f"{document.group}/{document.stem}/print"
    drawn = diagrams(document, collection)
    source, serve = page(document, collection, drawn), server(collection, drawn)
    laid = lay_out(source, style + around, roots, serve, id=id, variant=VARIANTS[kind])
    with pikepdf.open(BytesIO(mend(laid, kind, version=document.meta.version))) as pdf:
        filled(pdf, document, collection, style + around + overlay("fill", collection))
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
