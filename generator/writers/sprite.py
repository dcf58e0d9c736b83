"""Drawings that a page uses more than once, stored in it once: an SVG of symbols."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from markupsafe import Markup

from generator.collection import Collection
from generator.model import Document, picture_refs
from generator.pictures.symbol import Symbol, symbol


def symbols(document: Document, collection: Collection) -> dict[str, Symbol]:
    """Return the drawings that a document uses more than once, by the id of the picture."""
    uses = Counter(ref.id for ref in picture_refs(document))
    pictures = ((id, collection.catalogue.get(id)) for id, count in uses.items() if count > 1)
    found = ((id, symbol(picture)) for id, picture in pictures if picture)
    return {id: one for id, one in found if one}


def sprite(found: Mapping[str, Symbol]) -> Markup:
    """Return the store of the symbols, which shows nothing by itself."""
    if not found:
        return Markup("")
    rows = Markup("".join(one.markup for one in found.values()))  # noqa: S704 - checked as safe
    return Markup('<svg class="store" aria-hidden="true" width="0" height="0">{}</svg>').format(
        rows
    )


def use(symbol: Symbol, alt: str) -> Markup:
    """Return one use of a symbol, with its alternative text; hidden where it has none."""
    said = Markup('role="img" aria-label="{}"').format(alt) if alt else Markup('aria-hidden="true"')
    return Markup(
        '<svg class="art" {} viewBox="{}" preserveAspectRatio="xMinYMin meet">'
        '<use href="#{}"></use></svg>'
    ).format(said, symbol.view, symbol.name)
