"""PD023: a sentence that goes on on the next page of an Easy Read PDF."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.readability import sentences
from generator.registry import audit
from generator.views.pdf import PdfView, read_tags
from generator.views.words import words

_FAR = 20_000  # letters in which a sentence is looked for: some pages


@audit(
    "PD023",
    "pdf",
    refs=("Australian Government Style Manual, Easy Read", "Inclusion Europe, Information for all"),
    editions=(Edition.EASY_READ,),
    rows=("ER-03",),
)
def sentence_over_page(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a sentence that starts on one page and ends on the next.

    While the page is turned, the beginning is forgotten.

    Bad: "You can phone" at the foot of page 3, "us at any time." on page 4.

    Good: both lines on page 4.

    Source: Australian Government Style Manual, Easy Read; Inclusion Europe, Information for all.
    """
    letters, pages = _letters(view)
    start = 0
    for sentence in sentences(document):
        wanted = _together(sentence.text)
        place = letters.find(wanted, start, start + _FAR)
        if place < 0:
            continue
        start = place + len(wanted)
        first, last = pages[place], pages[start - 1]
        if first != last:
            message = f"a sentence stands on pages {first + 1} and {last + 1}"
            yield Finding(sentence.span, message, "keep its lines together")


def _letters(view: PdfView) -> tuple[str, list[int]]:
    """Return the letters in tag order without spaces, and the page of each."""
    letters: list[str] = []
    pages: list[int] = []
    for piece in (piece for tag in read_tags(view) for piece in tag.pieces):
        text = _together(piece.text)
        letters.append(text)
        pages += [piece.page] * len(text)
    return "".join(letters), pages


def _together(text: str) -> str:
    return "".join(words([text]))
