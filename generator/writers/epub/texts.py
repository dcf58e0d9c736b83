"""The files of an e-book that are read: title page, contents and chapters, as XHTML trees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from generator import wording
from generator.abbreviations import expansions
from generator.collection import Collection
from generator.languages import direction
from generator.links import site_address
from generator.model import Document, Place
from generator.writers import markup
from generator.writers.epub.chapters import (
    CONTENTS,
    FRONT,
    TITLE_PAGE,
    Chapter,
    chapters,
    places,
)
from generator.writers.epub.metadata import title
from generator.writers.epub.navigation import landmarks, ways
from generator.writers.epub.pages import Page
from generator.writers.epub.pictures import Stored, show, show_diagram
from generator.writers.epub.xhtml import Element, mean, name, render


@dataclass(frozen=True, slots=True)
class Book:
    """One edition on its way to be an e-book; ``places`` say where each anchor leads."""

    document: Document
    collection: Collection
    stored: Stored
    chapters: tuple[Chapter, ...]
    places: Mapping[str, str]


def book(document: Document, collection: Collection, stored: Stored) -> Book:
    """Divide one edition into chapters."""
    found = chapters(document)
    return Book(document, collection, stored, found, places(found))


def texts(book: Book) -> dict[str, Element]:
    """Return title page and chapters by file, in reading order."""
    return {TITLE_PAGE: _title_page(book), **{c.file: _chapter(book, c) for c in book.chapters}}


def contents(book: Book, pages: tuple[Page, ...]) -> Element:
    """Return the file of the contents, with the landmarks and the list of pages."""
    labels = book.document.labels
    values = {
        **_common(book, labels.contents),
        "here": CONTENTS,
        "contents_title": labels.contents,
        "contents": ways(book.document, book.places),
        "landmarks_title": labels.landmarks,
        "landmarks": list(landmarks(book.chapters, labels)),
        "pages_title": labels.pages,
        "pages": pages,
    }
    return render(book.collection.roots, "nav.xhtml.j2", values)


def _title_page(book: Book) -> Element:
    document, organisation = book.document, book.collection.settings.organisation.name
    lines = wording.cover(document, organisation, draft=book.collection.draft)
    picture = document.meta.picture
    values = {
        **_common(book),
        "part": FRONT,
        "cover": lines,
        "picture": show(book.stored, picture) if picture else "",
        "body": "",
    }
    return render(book.collection.roots, "chapter.xhtml.j2", values)


def _chapter(book: Book, chapter: Chapter) -> Element:
    body = markup.blocks(_medium(book), chapter.blocks)
    if not chapter.title:
        body = Markup("<section>{}</section>").format(body)
    values = {
        **_common(book, chapter.title),
        "part": chapter.part,
        "cover": (),
        "picture": "",
        "body": body,
    }
    root = render(book.collection.roots, "chapter.xhtml.j2", values)
    section = next(element for element in root.iter(name("main")))[0]
    mean(section, chapter.type, chapter.id)
    return root


def _common(book: Book, heading: str = "") -> dict[str, object]:
    names = (heading, title(book.document))
    return {
        "language": book.document.meta.language,
        "direction": direction(book.document.meta.language),
        "edition": book.document.edition.replace(" ", "-"),
        "title": " \u2013 ".join(part for part in names if part),
    }


def _medium(book: Book) -> markup.Medium:
    macros = markup.macros(book.collection.roots)
    document = book.document
    return markup.Medium(
        macros,
        partial(show, book.stored),
        partial(show_diagram, document, book.collection, book.stored),
        partial(_place, book),
        document.labels,
        expansions(document, book.collection.settings.words),
    )


def _place(book: Book, place: Place) -> str:
    """Lead into this book, or to the web page of another document; nowhere without a site."""
    if place.href.startswith("#"):
        return book.places.get(place.href[1:], "")
    site = book.collection.settings.site
    return site_address(site, book.document, place.href) if site and place.href else ""
