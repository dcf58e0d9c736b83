"""The HTML from which a PDF is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from markupsafe import Markup

from generator import wording
from generator.abbreviations import expansions
from generator.collection import Collection
from generator.diagrams.drawings import Drawn
from generator.languages import direction
from generator.links import site_address, with_suffix
from generator.model import Document, PictureRef, Place
from generator.writers import markup
from generator.writers.outline import Entry, outline
from generator.writers.pdf.diagrams import placed
from generator.writers.pdf.engine import SCHEME
from generator.writers.pdf.sheets import layout

COVER_HEAD = frozenset({"organisation", "edition", "title", "subtitle"})
LONG = 6
# How many entries one page of contents holds; Easy Read keeps to the main headings.
_ROOM = MappingProxyType({"standard": 32, "booklet": 24, "easy-read": 0, "large-print": 14})


def page(document: Document, collection: Collection, drawn: Mapping[str, Drawn]) -> str:
    """Return the whole document as HTML, its pictures and diagrams as ``picture:ID``."""
    meta, organisation = document.meta, collection.settings.organisation.name
    medium = markup.Medium(
        markup.macros(collection.roots),
        partial(_picture, collection),
        partial(placed, document, drawn),
        partial(_place, document, collection),
        document.labels,
        expansions(document, collection.settings.words),
    )
    lines = wording.cover(document, organisation, draft=collection.draft)
    values = {
        "meta": meta,
        "title": meta.title,
        "organisation": organisation,
        "layout": layout(document),
        "edition": document.edition.replace(" ", "-"),
        "cover_head": [line for line in lines if line.role in COVER_HEAD],
        "cover_foot": [line for line in lines if line.role not in COVER_HEAD],
        "picture": _picture(collection, meta.picture) if meta.picture else "",
        "contents": _contents(document),
        "contents_title": document.labels.contents,
        "direction": direction(meta.language),
        "body": markup.blocks(medium, document.blocks),
    }
    return markup.render(collection.roots, "print.html.j2", values)


def _contents(document: Document) -> tuple[Entry, ...]:
    """Return the contents of a document that is long enough to need them."""
    every, main = outline(document), outline(document, depth=1)
    count = sum(1 + len(entry.entries) for entry in every)
    if count <= LONG or document.handout:
        return ()
    return every if count <= _ROOM[layout(document)] else main


def _picture(collection: Collection, ref: PictureRef) -> Markup:
    """Return a picture; a decorative one as background, which is an artifact in the PDF."""
    if collection.catalogue.get(ref.id) is None:
        return Markup("")
    if ref.decorative:
        style = f"background-image: url({SCHEME}{ref.id})"
        return Markup('<div class="decoration" style="{}"></div>').format(style)
    return Markup('<img src="{}" alt="{}">').format(SCHEME + ref.id, ref.alt)


def _place(document: Document, collection: Collection, place: Place) -> str:
    """Lead to the other PDF, or to its web page where the project has a site."""
    site = collection.settings.site
    if site and not place.href.startswith("#"):
        return site_address(site, document, place.href)
    return with_suffix(place.href, ".pdf")
