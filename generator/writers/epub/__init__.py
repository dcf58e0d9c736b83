"""EPUB 3.3: a book that flows, of XHTML files, with the pages of the PDF where there is one."""

from __future__ import annotations

from generator.collection import Collection
from generator.model import Document, Edition
from generator.registry import writer
from generator.writers import markup
from generator.writers.epub.archive import archive
from generator.writers.epub.chapters import CONTENTS
from generator.writers.epub.manifest import items, spine
from generator.writers.epub.metadata import metadata
from generator.writers.epub.pages import mark_pages, page_starts
from generator.writers.epub.pictures import Stored, pictures
from generator.writers.epub.texts import book, contents, texts
from generator.writers.epub.xhtml import render, serialise, serialise_package
from generator.writers.pdf import pdf

_STYLE = "style.css"


@writer(
    "epub",
    suffix=".epub",
    label="e-book",
    editions=(Edition.STANDARD, Edition.EASY_READ),
    uses="pdf",
)
def epub(document: Document, collection: Collection, used: bytes = b"") -> bytes:
    """Write one edition as EPUB 3.3. ``used`` is its PDF, laid out here where it is not given.

    A project that makes no PDFs has e-books without pages. Raises ``LayoutError``.
    """
    stored = pictures(document, collection)
    made = book(document, collection, stored)
    read = texts(made)
    paged = "pdf" in collection.settings.formats
    printed = (used or pdf.write(document, collection)) if paged else b""
    pages = mark_pages(page_starts(printed), read, document.labels.page) if paged else ()
    read[CONTENTS] = contents(made, pages)
    files = {file: serialise(root) for file, root in read.items()}
    files[_STYLE] = _style(collection)
    files |= {file: art.data for file, art in stored.values()}
    values = {
        **metadata(document, collection, paged=paged),
        "items": list(items(files, _cover(document, stored))),
        "spine": spine(files),
    }
    package = render(collection.roots, "package.opf.j2", values)
    return archive(serialise_package(package), files)


def _cover(document: Document, stored: Stored) -> str:
    """Return the file of the picture that stands for the book, empty where there is none."""
    picture = document.meta.picture
    return stored[picture.id][0] if picture and picture.id in stored else ""


def _style(collection: Collection) -> bytes:
    main = f":root {{ --main: {collection.settings.colours.main}; }}\n"
    return (main + markup.style(collection.roots, "epub.css")).encode()
