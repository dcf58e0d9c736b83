"""RD003: wordy-sentence."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "RD003",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, sentences: up to 20 words",),
    severity=Severity.WARNING,
    editions=(Edition.STANDARD,),
    rows=("NH-02",),
)
def wordy_sentence(document: Document, *, limit: int = 20, ceiling: int = 25) -> Iterator[Finding]:
    """Flag a sentence that is longer than the NHS advises.

    Sentences of up to 20 words are understood by most.

    Bad: a sentence of 23 words

    Good: a sentence of 15 words

    Source: NHS digital service manual, sentences: up to 20 words.
    """
    for sentence in sentences(document):
        count = len(sentence.words)
        if limit < count <= ceiling:
            message = f"sentence has {count} words, up to {limit} read best"
            yield Finding(sentence.span, message, "see if it can be split")
