"""PD012: a word that is cut at a line end in a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.registry import audit
from generator.views.pdf import PdfView, texts
from generator.views.words import cut_words
from generator.wording import reading_order

_SOFT_HYPHEN = "\u00ad"


@audit(
    "PD012",
    "pdf",
    refs=(
        "UKAAF, Clear and large print minimum standards",
        "RNIB, Clear Print guidelines",
        "Inclusion Europe, Information for all",
    ),
    rows=("ER-04",),
)
def broken_word(view: PdfView, document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a word that goes on in the next line, and a soft hyphen.

    A word in two parts is two words that nobody knows. A line may end after a hyphen or a
    stroke that belongs to the word, and in a web address, which has no other place to end.

    Bad: infor- at the end of a line, mation in the next.

    Good: information in the next line.

    Source: UK Association for Accessible Formats and RNIB, clear print; Inclusion Europe,
    Information for all.
    """
    for run in view.runs:
        if _SOFT_HYPHEN in run.text:
            message = f'"{run.text.strip()[:40]}" on page {run.page + 1} has a soft hyphen'
            yield Finding(document.span, message, "do not let words be cut")
    organisation = collection.settings.organisation.name
    expected = reading_order(document, organisation, draft=collection.draft)
    for word, parts in cut_words(expected, texts(view)):
        shown = " and ".join(f'"{part}"' for part in parts)
        message = f'"{word}" is cut at a line end: {shown}'
        yield Finding(document.span, message, "do not let words be cut")
