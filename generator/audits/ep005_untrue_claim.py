"""EP005: an e-book that says of itself what is not so."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, picture_refs
from generator.registry import audit
from generator.views.epub import EpubView, values

_HINT = "take the claim out, or build the book anew"


@audit("EP005", "epub", refs=("EPUB Accessibility 1.1, 2.2",), rows=("FM-7",))
def untrue_claim(view: EpubView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag accessibility metadata that the book does not keep, or that nobody has tested.

    People choose, buy and lend by these words. A claim of a standard takes a person who has
    tried the book with a reading system, which no build can have done.

    Bad: accessibilityFeature "pageNavigation" in a book without a list of pages.

    Good: each property true of this very file, and no dcterms:conformsTo.

    Source: W3C, EPUB Accessibility 1.1, 2.2 and 4.
    """
    for standard in values(view, "dcterms:conformsTo"):
        message = f'the book claims to conform to "{standard[:60]}", which nobody has tested'
        yield Finding(document.span, message, _HINT)
    for name, value in sorted(_claims(view) & _untrue(view, document, collection)):
        yield Finding(document.span, f'the book says {name} "{value}", which is not so', _HINT)


def _claims(view: EpubView) -> set[tuple[str, str]]:
    return {(label.removeprefix("schema:"), value) for label, value in view.metadata}


def _untrue(view: EpubView, document: Document, collection: Collection) -> set[tuple[str, str]]:
    """Return the claims that cannot be made of this book."""
    images = [image for part in view.parts for image in part.page.images]
    told = [ref for ref in picture_refs(document) if not ref.decorative]
    missing = any(not ref.alt and collection.catalogue.get(ref.id) for ref in told)
    bare = missing or any(image.alt is None for image in images)
    untrue = set()
    if not view.pages:
        untrue |= {("accessibilityFeature", f) for f in ("pageNavigation", "pageBreakMarkers")}
    if not view.contents:
        untrue.add(("accessibilityFeature", "tableOfContents"))
    if bare:
        untrue |= {("accessibilityFeature", "alternativeText"), ("accessModeSufficient", "textual")}
    return untrue
