"""ST029: italics."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Emphasis, plain_text, walk
from generator.registry import rule


@rule(
    "ST029",
    refs=(
        "NHS digital service manual, formatting: italics",
        "UKAAF clear print minimum standards",
        "Inclusion Europe, Information for all",
    ),
    rows=("NH-09", "ERL-5", "CP-5"),
)
def italics(document: Document) -> Iterator[Finding]:
    """Flag words in italics.

    Slanted letters run into each other for people with low vision or dyslexia, and a screen
    reader does not say them.

    Bad: Read *Your care* first.

    Good: Read "Your care" first.

    Source: NHS digital service manual, formatting: italics; UKAAF clear print minimum
    standards; Inclusion Europe, Information for all.
    """
    for node in walk(document):
        if isinstance(node, Emphasis):
            message = f'"{plain_text(node.children).strip()}" is in italics'
            hint = "take the stars out; put a title in quotation marks"
            yield Finding(node.span, message, hint)
