"""The proof sheet for the meeting that approves a booklet: all spreads at a glance."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pypdfium2
from PIL import Image

from generator.collection import Collection
from generator.model import Document
from generator.views.pdf import read_pdf
from generator.views.pdf_fit import Fit, fits
from generator.writers.printing.pages import print_pages
from generator.writers.printing.ticket import laid

_SHARP = 1.1  # dots a point: to be looked at, not to be printed large
_SHORT = 0.35  # of a page: less is worth a word
_GAP = 2


def proof_pdf(document: Document, collection: Collection) -> bytes:
    """Return thumbnails of all spreads with what to look at, and a box to sign in."""
    data = print_pages(document, collection, bleed=False)
    found = fits(read_pdf(data))
    pictures, spreads = {}, []
    for first, images in _spreads(data):
        name = f"spread-{first}"
        pictures[name] = images
        numbers = [n for n in (first, first + 1) if 1 <= n <= len(found)]
        words = (
            "Page " + str(numbers[0]) if len(numbers) == 1 else "Pages {} and {}".format(*numbers)
        )
        spreads.append((name, words, _notes(found, numbers)))
    values = {
        "title": f"Proof: {document.meta.title}",
        "meta": document.meta,
        "organisation": collection.settings.organisation.name,
        "edition": str(document.edition),
        "spreads": spreads,
        "pages": len(found),
    }
    return laid(collection, "proof.html.j2", values, pictures)


def _notes(found: tuple[Fit, ...], numbers: list[int]) -> str:
    """Say which pages of a spread are short: full ones need no word."""
    short = [found[n - 1] for n in numbers if 0 < found[n - 1].full < _SHORT]
    return " ".join(f"Page {fit.page + 1} is {fit.full:.0%} full." for fit in short)


def _spreads(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the number of the left page of each spread, 0 for the cover's, and its picture."""
    with pypdfium2.PdfDocument(data) as pdf:
        pages = [page.render(scale=_SHARP).to_pil().convert("RGB") for page in pdf]
    for left in range(-1, len(pages), 2):
        pair = [pages[n] if 0 <= n < len(pages) else None for n in (left, left + 1)]
        yield left + 1, _side_by_side(pair)


def _side_by_side(pair: list[Image.Image | None]) -> bytes:
    shown = next(page for page in pair if page)
    whole = Image.new("RGB", (2 * shown.width + _GAP, shown.height), "white")
    for place, page in enumerate(pair):
        if page:
            whole.paste(page, (place * (shown.width + _GAP), 0))
    out = BytesIO()
    whole.quantize(128).save(out, "PNG", optimize=True)
    return out.getvalue()
