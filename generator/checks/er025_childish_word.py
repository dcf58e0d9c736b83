"""ER025: childish-word."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER025",
    languages=ENGLISH_ONLY,
    refs=("Inclusion Europe, Information for all", "Photosymbols, Easy Read tips"),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-17",),
)
def childish_word(
    document: Document, collection: Collection, *, words: str = "childish-words"
) -> Iterator[Finding]:
    """Flag a word for small children.

    Adults who read Easy Read are adults. Easy words do not need to be baby words. ``words``
    names the list; a project whose readers are children lets its words be used.

    Bad: Does your tummy hurt? Do not be naughty.

    Good: Does your stomach hurt? Keep to the rules.

    Source: Inclusion Europe, Information for all; Photosymbols, Easy Read tips.
    """
    entries = vocabulary.merged(words, collection.settings.lists).values()
    for use in vocabulary.uses(document, entries):
        message = f'"{use.text}" is a word for small children'
        yield Finding(use.span, message, f'write "{use.entry.instead}"')
