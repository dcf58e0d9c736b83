"""RD002: overlong-sentence."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "RD002",
    languages=ENGLISH_ONLY,
    refs=(
        "GOV.UK writing for GOV.UK: 25 words",
        "NHS digital service manual, sentences",
    ),
    editions=(Edition.STANDARD,),
    rows=("NH-02", "GV-01"),
)
def overlong_sentence(document: Document, *, limit: int = 25) -> Iterator[Finding]:
    """Flag a sentence of far too many words in a standard document.

    Readers lose the start of a long sentence before its end.

    Bad: a sentence of 32 words

    Good: two sentences of 16 words

    Source: GOV.UK writing for GOV.UK: 25 words; NHS digital service manual, sentences.
    """
    for sentence in sentences(document):
        count = len(sentence.words)
        if count > limit:
            message = f"sentence has {count} words, limit {limit}"
            yield Finding(sentence.span, message, "split it")
