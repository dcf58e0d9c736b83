"""ER015: wordy-line."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.readability import Sentence, sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER015",
    languages=ENGLISH_ONLY,
    refs=("GOV.UK accessible communication formats", "UNE 153101"),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-01",),
)
def wordy_line(
    document: Document, *, limit: int = 12, ceiling: int = 15, ninetieth: int = 13
) -> Iterator[Finding]:
    """Flag a sentence that is near the limit of words, and a document with many of them.

    A sentence of up to ``limit`` words is read in one go. ``ceiling`` is the limit of
    long-sentence (ER001), which flags what is above it. ``ninetieth`` is how many words 9 in 10
    sentences of a document may have at most.

    Bad: You can phone our team each day from Monday to Friday and ask for help.

    Good: You can phone our team on weekdays.

    Source: GOV.UK accessible communication formats; UNE 153101.
    """
    hint = "leave out the words that are not needed, or make two sentences"
    for sentence in sentences(document):
        count = len(sentence.words)
        if limit < count <= ceiling:
            message = f"sentence has {count} words, up to {limit} read best"
            yield Finding(sentence.span, message, hint)
    most = _ninetieth(sentences(document, scored=True))
    if most > ninetieth:
        message = f"9 in 10 sentences have up to {most} words, limit {ninetieth}"
        yield Finding(document.span, message, "shorten the longest sentences first")


def _ninetieth(said: tuple[Sentence, ...]) -> int:
    """Return the number of words that 9 in 10 sentences do not exceed."""
    counts = sorted(len(sentence.words) for sentence in said)
    return counts[-(-9 * len(counts) // 10) - 1] if counts else 0
