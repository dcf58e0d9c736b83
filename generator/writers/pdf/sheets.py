"""The style sheets of a PDF: what all pages share, then the layout's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template
from types import MappingProxyType

from generator.collection import Collection, Colours
from generator.model import Document, Edition, Kind, MakeUp
from generator.resources import find
from generator.settings import USUAL

_SIZES = MappingProxyType({"A5": "A5", "A4": "A4", "DL": "99mm 210mm", "square": "210mm 210mm"})
# Millimetres at the fold and at the outer edge: what a fold swallows is more (rulebook PR-4)
_MARGINS = MappingProxyType({"A5": (15, 11), "A4": (26, 18), "DL": (13, 8), "square": (26, 18)})


def layout(document: Document) -> str:
    """Return the name of the layout: all are A4 but ``booklet``, which is A5 if not said."""
    if document.edition is Edition.LARGE_PRINT:
        return "large-print"
    if document.edition is Edition.EASY_READ:
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
    size = collection.settings.large_print or USUAL
    made = make_up(document)
    like = "standard" if made and made.size == "A4" else layout(document)
    css = _sheet(like, collection.settings.colours, size, collection.roots)
    return css + _facing(made, collection.roots) if made else css


@cache
def _facing(made: MakeUp, roots: tuple[Path, ...]) -> str:
    names = ["facing", *(["compact"] if made.compact else [])]
    names += ["chapters"] if made.chapters_right else []
    names += ["narrow"] if made.size == "DL" else []
    css = "".join(
        find(f"templates/css/print-{name}.css", roots).read_text("utf-8") for name in names
    )
    inner, outer = _MARGINS[made.size]
    return Template(css).substitute(page=_SIZES[made.size], inner=inner, outer=outer)


def overlay(name: str, collection: Collection) -> str:
    """Return the style sheet of a purpose ("bleed"), with the organisation's colours."""
    return _overlay(name, collection.settings.colours, collection.roots)


@cache
def _overlay(name: str, colours: Colours, roots: tuple[Path, ...]) -> str:
    css = find(f"templates/css/print-{name}.css", roots).read_text("utf-8")
    return Template(css).substitute(main=colours.main, dark=colours.dark, tint=colours.tint)


@cache
def _sheet(layout: str, colours: Colours, size: int, roots: tuple[Path, ...]) -> str:
    names = ("print.css", f"print-{layout}.css")
    css = "\n".join(find(f"templates/css/{name}", roots).read_text("utf-8") for name in names)
    values = {"main": colours.main, "dark": colours.dark, "tint": colours.tint, "size": size}
    return Template(css).substitute(values)
