"""HTML: one page that needs nothing else, neither a script nor another file (WCAG 2.2 AA)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from generator import wording
from generator.abbreviations import expansions
from generator.collection import Collection
from generator.diagrams.drawings import SCREENS, on_screen
from generator.editions import large_print, text_only
from generator.languages import direction, is_rtl, language_of
from generator.links import page_name, relative, with_suffix
from generator.model import Diagram, Document, Edition, PictureRef, Place, Status
from generator.pictures.symbol import Symbol
from generator.registry import Writer, load_writers, writer
from generator.writers import markup
from generator.writers.artwork import artwork
from generator.writers.mirror import mirror
from generator.writers.outline import Entry, outline
from generator.writers.sprite import sprite, symbols, use

SUFFIX = ".html"
LONG = 6
_VERSIONS = {
    Edition.EASY_READ: ("easy_read", "read_easy_read"),
    Edition.TEXT_ONLY: ("text_only", "read_text_only"),
    Edition.STANDARD: ("full_version", "read_full"),
}


@dataclass(frozen=True, slots=True)
class Card:
    """A link to another version of the document, in words of ``language``."""

    href: str
    title: str
    words: str
    language: str

    @property
    def direction(self) -> str:
        """Which way the words are written."""
        return direction(self.language)


@writer(
    "html",
    suffix=SUFFIX,
    label="web page",
    editions=(Edition.STANDARD, Edition.EASY_READ, Edition.TEXT_ONLY),
)
def html(document: Document, collection: Collection) -> bytes:
    """Write one edition as a single HTML file in UTF-8."""
    settings = collection.settings
    stored = symbols(document, collection)
    picture, meta = partial(_picture, collection, stored), document.meta
    long = expansions(document, settings.words)
    macros, diagram = markup.macros(collection.roots), partial(_diagram, collection)
    medium = markup.Medium(macros, picture, diagram, _place, document.labels, long)
    values = {
        "meta": meta,
        "title": _title(document, settings.organisation.name),
        "organisation": settings.organisation.name,
        "contacts": settings.contacts,
        "colours": settings.colours,
        "style": _style(document, collection),
        "edition": _classes(document),
        "cover": wording.cover(document, settings.organisation.name, draft=collection.draft),
        "picture": picture(meta.picture) if meta.picture else "",
        "siblings": [*_siblings(document, collection), *_translations(document, collection)],
        "files": list(_files(document, collection)),
        "contents": _contents(document),
        "labels": document.labels,
        "direction": direction(meta.language),
        "body": markup.blocks(medium, document.blocks),
        "store": sprite(stored),
    }
    return markup.render(collection.roots, "page.html.j2", values).encode()


def _style(document: Document, collection: Collection) -> Markup:
    css = markup.style(collection.roots, "web.css")
    return Markup(mirror(css)) if is_rtl(document.meta.language) else css  # noqa: S704 - our own


def _title(document: Document, organisation: str) -> str:
    """Say title, edition and publisher: what a tab and a list of bookmarks show."""
    edition = wording.edition_label(document)
    return " \u2013 ".join(part for part in (document.meta.title, edition, organisation) if part)


def _classes(document: Document) -> str:
    """Return the classes of the page, by which the style sheet knows its edition."""
    name = document.edition.replace(" ", "-")
    return f"easy-read {name}" if document.edition is Edition.TEXT_ONLY else name


def _siblings(document: Document, collection: Collection) -> Iterator[Card]:
    for sibling in _versions(document, collection):
        is_made = sibling.meta.status is not Status.UNDER_DEVELOPMENT
        is_made = is_made and f"{document.work}/{sibling.stem}{SUFFIX}" not in collection.absent
        if sibling.edition is not document.edition and is_made:
            title, words = (getattr(document.labels, name) for name in _VERSIONS[sibling.edition])
            yield Card(sibling.stem + SUFFIX, title, words, document.meta.language)


def _translations(document: Document, collection: Collection) -> Iterator[Card]:
    for other in collection.translations(document):
        path = f"{other.work}/{other.stem}{SUFFIX}"
        if other.meta.status is not Status.UNDER_DEVELOPMENT and path not in collection.absent:
            href = relative(path, document)
            own, words = language_of(other.meta.language).own, other.labels.read_this_language
            yield Card(href, own, words, other.meta.language)


def _versions(document: Document, collection: Collection) -> Iterator[Document]:
    """Yield the editions of a document that are web pages."""
    for edition in collection.editions(document):
        yield edition
        if edition.edition is Edition.EASY_READ and collection.settings.text_only:
            yield text_only(edition)


def _files(document: Document, collection: Collection) -> Iterator[dict[str, str]]:
    """Yield a link to the document's page of the site, then to its files in other formats."""
    labels, language = document.labels, document.meta.language
    yield _file(page_name(document.name), labels.all_versions, language)
    for made, file in _formats(document, collection):
        name = file.stem + made.suffix
        if f"{document.work}/{name}" in collection.absent:
            continue
        if file.edition is Edition.LARGE_PRINT:
            yield _file(name, labels.in_large_print.format(made.label), language)
        else:
            yield _file(name, made.label, "en-GB")


def _file(href: str, label: str, language: str) -> dict[str, str]:
    return {"href": href, "label": label, "language": language}


def _formats(document: Document, collection: Collection) -> Iterator[tuple[Writer, Document]]:
    writers = load_writers("generator.writers")
    formats = [f for f in collection.settings.formats if f != "html" and f in writers]
    yield from ((writers[f], document) for f in formats if writers[f].takes(document))
    if document.edition is Edition.STANDARD and collection.settings.large_print:
        large = large_print(document)
        yield from ((writers[f], large) for f in formats if writers[f].takes(large))


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
        Markup(drawn.svg)  # noqa: S704 - our own, all words escaped
        for name in SCREENS
        for drawn in on_screen(diagram, name, collection.settings.colours)
    )
    return Markup('<figure class="diagram">{}</figure>').format(Markup("").join(shown))
