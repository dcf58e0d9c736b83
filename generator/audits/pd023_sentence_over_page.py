"""PD023: a sentence that goes on on the next page of an Easy Read PDF."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, WordEntry
from generator.readability import Sentence, sentences
from generator.registry import audit
from generator.views.pdf import PdfView, read_tags
from generator.views.words import words

_FAR = 20_000  # letters in which a sentence is looked for: some pages


@audit(
    "PD023",
    "pdf",
    refs=("Australian Government Style Manual, Easy Read", "Inclusion Europe, Information for all"),
    editions=(Edition.EASY_READ, Edition.TEXT_ONLY),
    rows=("ER-03",),
)
def sentence_over_page(view: PdfView, document: Document) -> Iterator[Finding]:
    """Flag a sentence that starts on one page and ends on the next.

    While the page is turned, the beginning is forgotten. Headings, tables and the credits of
    pictures are left out.

    Bad: "You can phone" at the foot of page 3, "us at any time." on page 4.

    Good: both lines on page 4.

    Source: Australian Government Style Manual, Easy Read; Inclusion Europe, Information for all.
    """
    letters, pages = _letters(view)
    start = 0
    for sentence in _read(document):
        wanted = _together(sentence.text)
        place = letters.find(wanted, start, start + _FAR)
        if place < 0:
            continue
        start = place + len(wanted)
        first, last = pages[place], pages[start - 1]
        if first != last:
            message = f"a sentence stands on pages {first + 1} and {last + 1}"
            yield Finding(sentence.span, message, "keep its lines together")


def _read(document: Document) -> Iterator[Sentence]:
    """Yield the sentences that people read: the text, and what the hard words mean."""
    scored = {sentence.span for sentence in sentences(document, scored=True)}
    for sentence in sentences(document):
        if sentence.span in scored or isinstance(sentence.block, WordEntry):
            yield sentence


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
