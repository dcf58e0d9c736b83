"""The style sheets of a PDF: what all pages share, then the layout's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template
from types import MappingProxyType

from generator import wording
from generator.collection import Collection, Colours
from generator.diagrams.sheets import is_landscape
from generator.languages import LANGUAGES, fonts, is_rtl, language_of
from generator.model import Document, Edition, Kind, MakeUp
from generator.resources import find
from generator.settings import USUAL
from generator.writers.mirror import mirror
from generator.writers.pdf.covers import picture_height

_SIZES = MappingProxyType({"A5": "A5", "A4": "A4", "DL": "99mm 210mm", "square": "210mm 210mm"})
# Where letters are tall, the head of a page must not come near its edge.
_TALL, _HIGH_HEAD = 2.0, "\n@page { margin-top: 2.8cm }\n"
_HIGH = 23  # points of large print from which the foot of a page has room for one line only
_LARGEST = 42  # points of a title: larger ones break words
_AIRY = 18.0  # millimetres round the parts of a cover in large print; larger letters leave less
# Millimetres at the fold and at the outer edge: what a fold swallows is more (rulebook PR-4)
_MARGINS = MappingProxyType({"A5": (15, 11), "A4": (26, 18), "DL": (13, 8), "square": (26, 18)})


def layout(document: Document) -> str:
    """Return the name of the layout: all are A4 but ``booklet``, which is A5 if not said."""
    if document.edition is Edition.LARGE_PRINT:
        return "large-print"
    if document.is_easy:
        return "easy-read"
    return "booklet" if make_up(document) else "standard"


def make_up(document: Document) -> MakeUp | None:
    """Return how the pages of a booklet are made up, None for what is none."""
    booklet = document.meta.kind is Kind.BOOKLET or document.meta.booklet is not None
    if document.edition is not Edition.STANDARD or not booklet:
        return None
    return document.meta.booklet or MakeUp()


def sheet(document: Document, collection: Collection) -> str:
    """Return the style sheet of a document, with the organisation's colours."""
    own, language, made = collection.settings, document.meta.language, make_up(document)
    lines = wording.cover(document, own.organisation.name, draft=collection.draft)
    size, picture = own.large_print or USUAL, picture_height(lines) if document.is_easy else 0.0
    theme = Theme(own.colours, size, language, document.labels.page_of, picture)
    like = "standard" if made and made.size == "A4" else layout(document)
    parts = ["print", f"print-{like}"]
    parts += ["print-handout"] if document.handout else []
    parts += ["print-landscape"] if is_landscape(document) else []
    css = _sheet(tuple(parts), theme, collection.roots)
    css += _facing(made, theme, collection.roots) if made else ""
    return css + (_HIGH_HEAD if language_of(language).line > _TALL else "")


@dataclass(frozen=True, slots=True)
class Theme:
    """What a style sheet is filled in with.

    ``size`` is that of large print, in points, and ``picture`` how high the picture of an
    Easy Read cover is, in millimetres.
    """

    colours: Colours
    size: int
    language: str
    page_of: str
    picture: float


@cache
def _facing(made: MakeUp, theme: Theme, roots: tuple[Path, ...]) -> str:
    names = ["facing", *(["compact"] if made.compact else [])]
    names += ["chapters"] if made.chapters_right else []
    names += ["narrow"] if made.size == "DL" else []
    css = "".join(
        find(f"templates/css/print-{name}.css", roots).read_text("utf-8") for name in names
    )
    inner, outer = _MARGINS[made.size]
    values = {"page": _SIZES[made.size], "inner": inner, "outer": outer}
    made_css = Template(css).substitute(values, page_of=_page_of(theme.page_of))
    return mirror(made_css) if is_rtl(theme.language) else made_css


def overlay(name: str, collection: Collection) -> str:
    """Return the style sheet of a purpose ("bleed"), with the organisation's colours."""
    return _overlay(name, collection.settings.colours, collection.roots)


@cache
def _overlay(name: str, colours: Colours, roots: tuple[Path, ...]) -> str:
    css = find(f"templates/css/print-{name}.css", roots).read_text("utf-8")
    return Template(css).substitute(main=colours.main, dark=colours.dark, tint=colours.tint)


@cache
def _sheet(parts: tuple[str, ...], theme: Theme, roots: tuple[Path, ...]) -> str:
    css = "\n".join(find(f"templates/css/{name}.css", roots).read_text("utf-8") for name in parts)
    values = {
        "main": theme.colours.main,
        "dark": theme.colours.dark,
        "tint": theme.colours.tint,
        "size": theme.size,
        "picture": theme.picture,
        "heading": min(2 * theme.size, _LARGEST),
        "foot": 2 if theme.size < _HIGH else 1,
        "airy": round(min(1.0, USUAL / theme.size) ** 3 * _AIRY, 1),
        "fonts": _families(theme.language),
        "page_of": _page_of(theme.page_of),
        "languages": "\n".join(_rules(tag) for tag in LANGUAGES),
    }
    sheet = Template(css).substitute(values)
    return mirror(sheet) if is_rtl(theme.language) else sheet


def _families(tag: str) -> str:
    return ", ".join(f'"{family}"' for family in fonts(tag))


def _rules(tag: str) -> str:
    """Return the rules of words in a language that Open Sans cannot write."""
    language = LANGUAGES[tag]
    if not language.fonts:
        return ""
    families, line = _families(tag), language.line
    large = ", ".join(f"{name}:lang({tag})" for name in ("h1", "h2", "h3", "h4", ".cover p"))
    return (
        f":lang({tag}) {{ font-family: {families}; line-height: {line} !important; }}\n"
        f"{large} {{ line-height: {line * _OF_LARGE:.2f} !important; }}\n"
        f".cover-picture:lang({tag}) img {{ max-height: 45mm; }}"
    )


_OF_LARGE = 0.72  # large letters need less room between their lines


def _page_of(label: str) -> str:
    """Return the label of a page's number as a value of ``content``."""
    parts = re.split(r"(\{page\}|\{pages\})", label)
    counters = {"{page}": "counter(page)", "{pages}": "counter(pages)"}
    return " ".join(counters.get(part, f'"{part}"') for part in parts if part)
