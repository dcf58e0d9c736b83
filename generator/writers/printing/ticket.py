"""The job ticket: what a print shop must know to print a booklet, for people and for machines."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pikepdf

from generator.collection import Collection
from generator.imposition import PAPERS, Size
from generator.imposition.paper import name_of
from generator.model import Document
from generator.writers import markup
from generator.writers.pdf.engine import lay_out
from generator.writers.pdf.sheets import overlay
from generator.writers.pdf.tagging import mend
from generator.writers.printing.inks import inks
from generator.writers.printing.pages import print_pages

FOLDED = "Fold in half, staple twice in the fold, trim"
_CHECKS = (
    "The pages are single pages in reading order, cover first.",
    "Each page has 3 mm of bleed. There are no crop marks.",
    "Black type is 100% black and overprints.",
    "Print page 1 on the outside of the cover, at the right.",
    "Please send a proof to the contact before you print.",
    "Tell us if you would use another colour profile.",
)


def order_data(document: Document, collection: Collection) -> dict[str, Any]:
    """Return what is ordered, by name; empty where the settings do not say it."""
    settings, meta = collection.settings.print, document.meta
    with pikepdf.open(BytesIO(print_pages(document, collection, bleed=True))) as pdf:
        pages, trim = len(pdf.pages), pdf.pages[0].trimbox
    size = Size(float(trim[2]) - float(trim[0]), float(trim[3]) - float(trim[1]))
    return {
        "title": meta.title,
        "edition": str(document.edition),
        "version": meta.version,
        "file": f"{document.stem}-print-shop.pdf",
        "organisation": collection.settings.organisation.name,
        "contact": settings.contact or collection.settings.contacts.email,
        "quantity": settings.quantity,
        "finished_size": f"{_name(size)} ({size.words})",
        "pages": pages,
        "stock": settings.stock,
        "weight_g_m2": settings.weight,
        "colours": ", ".join(["cyan, magenta, yellow, black", *(ink for _, ink in settings.spots)]),
        "finishing": settings.finishing or FOLDED,
        "delivery": settings.delivery,
        "colour_profile": inks(settings, collection.roots).name,
        "ink_limit_percent": settings.ink_limit,
        "standard": "PDF/X-4",
    }


def _name(size: Size) -> str:
    upright = size if size.height >= size.width else size.turned
    return name_of(upright) if any(p.is_like(upright) for p in PAPERS.values()) else "own size"


_LABELS = (
    ("title", "Title"),
    ("edition", "Edition"),
    ("version", "Version"),
    ("file", "File to print"),
    ("quantity", "How many"),
    ("finished_size", "Finished size"),
    ("pages", "Pages, covers included"),
    ("stock", "Paper"),
    ("weight_g_m2", "Weight (grams per square metre)"),
    ("colours", "Inks, both sides"),
    ("finishing", "Finishing"),
    ("delivery", "Deliver to"),
    ("colour_profile", "Colour profile"),
    ("ink_limit_percent", "Ink limit (%)"),
    ("standard", "Standard of the file"),
    ("contact", "Contact"),
)
_UNSAID = "Not said yet: ask before you print"


def ticket_pdf(document: Document, collection: Collection) -> bytes:
    """Return the ticket as a tagged page, with a checklist in plain words."""
    data = order_data(document, collection)
    rows = [(label, data[key] or _UNSAID) for key, label in _LABELS]
    values = _values(document, collection, f"Job ticket: {document.meta.title}")
    return laid(collection, "ticket.html.j2", {**values, "rows": rows, "checks": _CHECKS})


def _values(document: Document, collection: Collection, title: str) -> dict[str, Any]:
    organisation = collection.settings.organisation.name
    return {"title": title, "meta": document.meta, "organisation": organisation}


def laid(
    collection: Collection,
    template: str,
    values: Mapping[str, Any],
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """Lay out a page for the office as tagged PDF; ``pictures`` are PNGs by name."""

    def serve(id: str) -> tuple[bytes, str]:
        return (pictures or {})[id], "image/png"

    html = markup.render(collection.roots, template, dict(values))
    css = overlay("office", collection)
    return mend(lay_out(html, css, collection.roots, serve, id=str(values["title"])))
