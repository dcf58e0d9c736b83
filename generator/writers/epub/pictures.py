"""The pictures of an e-book, each stored once."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import Markup

from generator.collection import Collection
from generator.model import Diagram, Document, PictureRef, picture_refs, walk
from generator.writers.artwork import Artwork, artwork
from generator.writers.pdf.diagrams import diagrams

_SUFFIXES = {"image/svg+xml": ".svg", "image/jpeg": ".jpg", "image/png": ".png"}
_NO_NAME = re.compile(r"[^a-z0-9-]+")

Stored = Mapping[str, tuple[str, Artwork]]


def pictures(document: Document, collection: Collection) -> Stored:
    """Return each picture that the document shows, by its id, with the name of its file."""
    found: dict[str, tuple[str, Artwork]] = {}
    for id in dict.fromkeys(ref.id for ref in picture_refs(document)):
        art = artwork(id, collection)
        if art:
            found[id] = (f"pictures/{_NO_NAME.sub('-', id)}{_SUFFIXES[art.media_type]}", art)
    for id, drawn in diagrams(document, collection).items():
        art = Artwork(drawn.svg.encode(), "image/svg+xml", drawn.width / drawn.height)
        found[id] = (f"pictures/{_NO_NAME.sub('-', id)}.svg", art)
    return found


def show_diagram(document: Document, collection: Collection, stored: Stored, at: Diagram) -> Markup:
    """Return a diagram as pictures, a page of the PDF each: an e-book has pages of any size."""
    drawn = diagrams(document, collection)
    every = (node for node in walk(document) if isinstance(node, Diagram))
    number = next(n for n, node in enumerate(every, start=1) if node is at)
    return Markup("").join(
        Markup('<figure class="diagram"><img src="{}" alt="{}"/></figure>').format(
            stored[id][0], one.alt
        )
        for id, one in drawn.items()
        if id.startswith(f"diagram:{number}-")
    )


def show(stored: Stored, ref: PictureRef) -> Markup:
    """Return the markup of one use of a picture; nothing where the catalogue has none."""
    if ref.id not in stored:
        return Markup("")
    alt = "" if ref.decorative else ref.alt
    return Markup('<img src="{}" alt="{}"/>').format(stored[ref.id][0], alt)
