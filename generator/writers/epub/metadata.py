"""What the e-book says of itself: EPUB 3.3, section 5.5, and EPUB Accessibility 1.1, section 2."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from generator import wording
from generator.collection import Collection
from generator.languages import direction
from generator.model import Document, PictureRef, picture_refs

# A date must stand there (EPUB 3.3, 5.5.4). This says plainly that none is known.
_UNDATED = "1980-01-01"


def metadata(document: Document, collection: Collection, *, paged: bool) -> dict[str, object]:
    """Return the values of the package document's metadata.

    No conformance is claimed ("dcterms:conformsTo"): that takes a person with a reading system.
    ``paged``: the book has the pages of the PDF.
    """
    meta, publisher = document.meta, collection.settings.organisation.name
    date = meta.updated.isoformat() if meta.updated else ""
    return {
        "identifier": identifier(document, publisher),
        "title": title(document),
        "language": meta.language,
        "direction": direction(meta.language),
        "publisher": publisher,
        "date": date,
        "modified": f"{date or _UNDATED}T00:00:00Z",
        "description": meta.summary,
        "subjects": meta.keywords,
        "paper": f"{document.stem}.pdf" if paged else "",
        "access": list(_access(document, collection, paged=paged)),
        "summary": wording.access_summary(document),
    }


def title(document: Document) -> str:
    """Return the title with its edition, as both stand side by side on a shelf."""
    lines = {line.role: line.text for line in wording.cover(document, "")}
    parts = (document.meta.title, lines.get("edition", ""))
    return " \u2013 ".join(part for part in parts if part)


def identifier(document: Document, publisher: str) -> str:
    """Return what stays the same for all versions of one edition of one work: a UUID of names."""
    return uuid5(NAMESPACE_URL, f"{publisher}/{document.work}/{document.edition}").urn


def _access(
    document: Document, collection: Collection, *, paged: bool
) -> Iterator[tuple[str, str]]:
    """Yield the accessibility metadata, of which each line is true of this very file."""
    shown = [ref for ref in picture_refs(document) if collection.catalogue.get(ref.id)]
    told = [ref for ref in shown if not ref.decorative]
    in_words = all(ref.alt for ref in told)
    yield "accessMode", "textual"
    yield from [("accessMode", "visual")] if told else []
    yield from [("accessModeSufficient", "textual")] if in_words else []
    yield from [("accessModeSufficient", "textual,visual")] if told else []
    for feature in _features(told, in_words=in_words, paged=paged):
        yield "accessibilityFeature", feature
    # Nothing moves, flashes or sounds: there is no script, film or sound, and photos stand still.
    yield "accessibilityHazard", "none"


def _features(told: list[PictureRef], *, in_words: bool, paged: bool) -> Iterator[str]:
    yield from ("structuralNavigation", "tableOfContents", "readingOrder", "ARIA")
    yield "displayTransformability"
    if told and in_words:
        yield "alternativeText"
    if paged:
        yield from ("pageBreakMarkers", "pageNavigation")
