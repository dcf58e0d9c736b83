"""The pictures of an e-book, each stored once."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import Markup

from generator.collection import Collection
from generator.model import Document, PictureRef, picture_refs
from generator.writers.artwork import Artwork, artwork

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
    return found


def show(stored: Stored, ref: PictureRef) -> Markup:
    """Return the markup of one use of a picture; nothing where the catalogue has none."""
    if ref.id not in stored:
        return Markup("")
    alt = "" if ref.decorative else ref.alt
    return Markup('<img src="{}" alt="{}"/>').format(stored[ref.id][0], alt)
