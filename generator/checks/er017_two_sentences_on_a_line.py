"""ER017: two-sentences-on-a-line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generator.diagnostics import Finding
from generator.model import Document, Edition, pairs
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER017",
    languages=ENGLISH_ONLY,
    refs=(
        "Australian Government Style Manual, Easy Read",
        "Inclusion Europe, Information for all",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-03",),
)
def two_sentences_on_a_line(document: Document) -> Iterator[Finding]:
    """Flag a line beside a picture that holds more than one sentence.

    A new line shows where a new idea starts. A sentence that starts in the middle of a line is
    easy to miss.

    Bad: Phone us. You do not need to see a doctor first. (on one line)

    Good: Phone us. (and on the next line) You do not need to see a doctor first.

    Source: Australian Government Style Manual, Easy Read; Inclusion Europe, Information for all.
    """
    lines = {id(line) for pair in pairs(document) for line in pair.lines}
    for block, group in groupby(sentences(document), key=lambda sentence: id(sentence.block)):
        said = list(group)
        if block in lines and len(said) > 1:
            hint = "start each sentence on its own line"
            yield Finding(said[1].span, f"line has {len(said)} sentences, limit 1", hint)
