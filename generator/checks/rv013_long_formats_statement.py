"""RV013: long-formats-statement."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.parts import part_nodes
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "RV013",
    languages=ENGLISH_ONLY,
    refs=("Accessible Information Standard DAPB1605 Amd 30/2025",),
    severity=Severity.WARNING,
    editions=(Edition.STANDARD,),
    rows=("AIS-4",),
)
def long_formats_statement(document: Document, *, limit: int = 15) -> Iterator[Finding]:
    """Flag a long sentence in the statement on other formats.

    Who needs another format reads it in this one. (Easy Read has its own limit.)

    Bad: If you would like to receive this document in another language or in another format
    such as large print, please do not hesitate to contact our communications team.

    Good: You can ask for this in another format.

    Source: Accessible Information Standard DAPB1605 Amd 30/2025.
    """
    nodes = {id(node) for node in part_nodes(document, "other-formats")}
    for sentence in sentences(document) if nodes else ():
        if id(sentence.block) in nodes and len(sentence.words) > limit:
            message = f"sentence on other formats has {len(sentence.words)} words, limit {limit}"
            yield Finding(sentence.span, message, "split it")
