"""RD004: long-paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Paragraph, walk
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "RD004",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, paragraphs: up to 3 sentences",),
    severity=Severity.WARNING,
    editions=(Edition.STANDARD,),
    rows=("NH-03", "ER-20"),
)
def long_paragraph(document: Document, *, limit: int = 3) -> Iterator[Finding]:
    """Flag a paragraph of too many sentences.

    Short paragraphs are easier to find the way in, above all on a phone.

    Bad: a paragraph of 6 sentences

    Good: two paragraphs of 3 sentences

    Source: NHS digital service manual, paragraphs: up to 3 sentences.
    """
    said = Counter(id(sentence.block) for sentence in sentences(document))
    for node in walk(document):
        if isinstance(node, Paragraph):
            count = said[id(node)]
            if count > limit:
                message = f"paragraph has {count} sentences, limit {limit}"
                yield Finding(node.span, message, "divide it, or make a list")
