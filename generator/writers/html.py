"""HTML: one page that needs nothing else, neither a script nor another file (WCAG 2.2 AA)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from generator import wording
from generator.collection import Collection
from generator.diagrams.drawings import drawings
from generator.diagrams.items import PHONE, WIDE, Sheet
from generator.diagrams.shapes import Manner
from generator.editions import large_print
from generator.model import Diagram, Document, Edition, PictureRef, Place, Status
from generator.pictures.symbol import Symbol
from generator.registry import load_writers, writer
from generator.writers import markup
from generator.writers.artwork import artwork
from generator.writers.links import with_suffix
from generator.writers.outline import Entry, outline
from generator.writers.sprite import sprite, symbols, use

SUFFIX = ".html"
LONG = 6
_VERSIONS = {
    Edition.EASY_READ: ("Easy Read", "Read this in easy words with pictures"),
    Edition.STANDARD: ("Full version", "Read the full version of this document"),
}


@dataclass(frozen=True, slots=True)
class Card:
    """A link to another version or format of the document."""

    href: str
    title: str
    words: str


@writer("html", suffix=SUFFIX, label="web page")
def html(document: Document, collection: Collection) -> bytes:
    """Write one edition as a single HTML file in UTF-8."""
    settings = collection.settings
    stored = symbols(document, collection)
    picture, meta = partial(_picture, collection, stored), document.meta
    macros, diagram = markup.macros(collection.roots), partial(_diagram, collection)
    medium = markup.Medium(macros, picture, diagram, _place)
    values = {
        "meta": meta,
        "title": _title(document, settings.organisation.name),
        "organisation": settings.organisation.name,
        "contacts": settings.contacts,
        "colours": settings.colours,
        "style": markup.style(collection.roots, "web.css"),
        "edition": document.edition.replace(" ", "-"),
        "cover": wording.cover(document, settings.organisation.name, draft=collection.draft),
        "picture": picture(meta.picture) if meta.picture else "",
        "siblings": list(_siblings(document, collection)),
        "files": list(_files(document, collection)),
        "contents": _contents(document),
        "contents_title": wording.CONTENTS,
        "body": markup.blocks(medium, document.blocks),
        "store": sprite(stored),
    }
    return markup.render(collection.roots, "page.html.j2", values).encode()


def _title(document: Document, organisation: str) -> str:
    """Say title, edition and publisher: what a tab and a list of bookmarks show."""
    edition = "Easy Read" if document.edition is Edition.EASY_READ else ""
    return " \u2013 ".join(part for part in (document.meta.title, edition, organisation) if part)


def _siblings(document: Document, collection: Collection) -> Iterator[Card]:
    for sibling in collection.editions(document):
        is_made = sibling.meta.status is not Status.UNDER_DEVELOPMENT
        if sibling.edition is not document.edition and is_made:
            yield Card(sibling.stem + SUFFIX, *_VERSIONS[sibling.edition])


def _files(document: Document, collection: Collection) -> Iterator[dict[str, str]]:
    writers = load_writers("generator.writers")
    for format in collection.settings.formats:
        if format != "html" and format in writers:
            made = writers[format]
            yield {"href": document.stem + made.suffix, "label": made.label}
    if document.edition is Edition.STANDARD and collection.settings.large_print:
        stem = large_print(document).stem
        for format in ("pdf", "docx"):
            if format in collection.settings.formats:
                label = f"{writers[format].label} in large print"
                yield {"href": stem + writers[format].suffix, "label": label}


def _contents(document: Document) -> tuple[Entry, ...]:
    """Return the contents of a document of more than six sections."""
    entries = outline(document)
    return entries if len(entries) > LONG else ()


def _place(place: Place) -> str:
    return with_suffix(place.href, SUFFIX)


def _picture(collection: Collection, stored: Mapping[str, Symbol], ref: PictureRef) -> Markup:
    if ref.id in stored:
        return use(stored[ref.id], "" if ref.decorative else ref.alt)
    art = artwork(ref.id, collection)
    if art is None:
        return Markup("")
    alt = "" if ref.decorative else ref.alt
    return Markup('<img src="{}" alt="{}">').format(art.data_uri, alt)


def _diagram(collection: Collection, diagram: Diagram) -> Markup:
    """Return a diagram twice, for wide screens and for phones; the style shows one of them."""
    shown = (
        *_drawn(collection, diagram, WIDE, "wide"),
        *_drawn(collection, diagram, PHONE, "phone"),
    )
    return Markup('<figure class="diagram">{}</figure>').format(Markup("").join(shown))


def _drawn(collection: Collection, diagram: Diagram, sheet: Sheet, name: str) -> Iterator[Markup]:
    colours, live = collection.settings.colours, bool(diagram.stages)
    manner = Manner(colours, live=live, scale=sheet.scale, name=f"flow {name}")
    for drawn in drawings(diagram, sheet, manner):
        yield Markup(drawn.svg)  # noqa: S704 - our own, all words escaped
