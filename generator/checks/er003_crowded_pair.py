"""ER003: crowded-pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, pairs
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER003",
    languages=ENGLISH_ONLY,
    refs=(
        "Department of Health, making written information easier to understand 2010",
        "Australian Government Style Manual, Easy Read",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-20",),
)
def crowded_pair(document: Document, *, limit: int = 2) -> Iterator[Finding]:
    """Flag a picture with more than two sentences beside it.

    One picture stands for one idea. More sentences hold more ideas.

    Bad: three sentences beside one picture

    Good: one or two sentences beside one picture

    Source: Department of Health, making written information easier to understand 2010; Australian
    Government Style Manual, Easy Read.
    """
    said = Counter(id(sentence.block) for sentence in sentences(document))
    for pair in pairs(document):
        count = sum(said[id(line)] for line in pair.lines)
        if count > limit:
            message = f"{count} sentences beside one picture, limit {limit}"
            yield Finding(pair.span, message, "give each idea its own picture")
