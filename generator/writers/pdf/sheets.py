"""The style sheets of a PDF: what all pages share, then the layout's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template

from generator.collection import Collection, Colours
from generator.model import Document, Edition, Kind
from generator.resources import find
from generator.settings import USUAL


def layout(document: Document) -> str:
    """Return the name of the layout: all are A4 but ``booklet``, which is A5."""
    if document.edition is Edition.LARGE_PRINT:
        return "large-print"
    if document.edition is Edition.EASY_READ:
        return "easy-read"
    return "booklet" if document.meta.kind is Kind.BOOKLET else "standard"


def sheet(document: Document, collection: Collection) -> str:
    """Return the style sheet of a document, with the organisation's colours."""
    size = collection.settings.large_print or USUAL
    return _sheet(layout(document), collection.settings.colours, size, collection.roots)


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
