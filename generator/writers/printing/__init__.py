"""Files for printing: sheets for a desk printer, and single pages for a print shop."""

from __future__ import annotations

import json
from io import BytesIO

import pikepdf

from generator.collection import Collection
from generator.imposition import Binding, Duplex, Setup, impose, imposed, page_size
from generator.languages import is_rtl
from generator.model import Document, Edition
from generator.registry import writer
from generator.writers.printing.exchange import exchange, saved
from generator.writers.printing.inks import inks
from generator.writers.printing.pages import print_pages
from generator.writers.printing.photos import convert
from generator.writers.printing.proof import proof_pdf
from generator.writers.printing.repaint import repaint
from generator.writers.printing.ticket import order_data, ticket_pdf

FOLDER = "print"
BOOKS = (Edition.STANDARD, Edition.EASY_READ)


@writer(
    "desk",
    suffix="-desk-printer.pdf",
    label="Sheets for a desk printer",
    folder=FOLDER,
    editions=BOOKS,
)
def desk(document: Document, collection: Collection) -> bytes:
    """Write sheets to print on both sides, fold and staple, with the tags kept."""
    pages = print_pages(document, collection, bleed=False)
    count, size, _ = page_size(pages)
    title = f"{document.meta.title} (sheets for a desk printer)"
    right = is_rtl(document.meta.language)
    duplex = Duplex(collection.settings.print.flip)
    setup = Setup(binding=Binding.RIGHT if right else Binding.LEFT, duplex=duplex)
    return imposed(pages, impose(count, size, setup), title=title)


@writer(
    "shop", suffix="-print-shop.pdf", label="Pages for a print shop", folder=FOLDER, editions=BOOKS
)
def shop(document: Document, collection: Collection) -> bytes:
    """Write single pages with bleed in printing inks: PDF/X-4 (ISO 15930-7).

    Raises ``ProfileError`` or ``UnpaintableError``.
    """
    used = inks(collection.settings.print, collection.roots)
    with pikepdf.open(BytesIO(print_pages(document, collection, bleed=True))) as pdf:
        repaint(pdf, used)
        convert(pdf, used)
        title = f"{document.meta.title} (pages for a print shop)"
        exchange(pdf, used, title, document.meta.version)
        return saved(pdf)


@writer("ticket", suffix="-job-ticket.pdf", label="Job ticket", editions=BOOKS, folder=FOLDER)
def ticket(document: Document, collection: Collection) -> bytes:
    """Write what a print shop must know, with a checklist in plain words."""
    return ticket_pdf(document, collection)


@writer(
    "ticket_data",
    suffix="-job-ticket.json",
    label="Job ticket as data",
    folder=FOLDER,
    editions=BOOKS,
)
def ticket_data(document: Document, collection: Collection) -> bytes:
    """Write the job ticket as JSON."""
    data = order_data(document, collection)
    return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode()


@writer(
    "proof",
    suffix="-proof.pdf",
    label="Proof for the approval meeting",
    folder=FOLDER,
    editions=BOOKS,
)
def proof(document: Document, collection: Collection) -> bytes:
    """Write thumbnails of all spreads, with a box to sign in."""
    return proof_pdf(document, collection)
