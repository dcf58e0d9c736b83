"""ER001: long-sentence."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER001",
    languages=ENGLISH_ONLY,
    refs=(
        "GOV.UK accessible communication formats",
        "Department of Health, making written information easier to understand 2010",
        "UNE 153101",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-01",),
)
def long_sentence(document: Document, *, limit: int = 15) -> Iterator[Finding]:
    """Flag a sentence of too many words.

    Easy Read keeps one idea to a sentence. A long sentence holds more than one.

    Bad: You should phone us as soon as you can if you start to feel worse or you cannot sleep.

    Good: Phone us if you feel worse.

    Source: GOV.UK accessible communication formats; Department of Health, making written
    information easier to understand 2010; UNE 153101.
    """
    for sentence in sentences(document):
        count = len(sentence.words)
        if count > limit:
            hint = "split it so that each sentence has one idea"
            yield Finding(sentence.span, f"sentence has {count} words, limit {limit}", hint)
