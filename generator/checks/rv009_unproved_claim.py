"""RV009: unproved-claim."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, Span
from generator.passages import passages, quoted_lines
from generator.registry import ENGLISH_ONLY, rule
from generator.vocabulary import Use

# "We do not use the logo" claims nothing.
_DENIES = re.compile(r"\b(?:not|never|cannot|without|no|only)\b|n['\u2019]t\b")
_STOPS = re.compile(r"[.!?]\s")
_NEAR = 200


@rule(
    "RV009",
    languages=ENGLISH_ONLY,
    refs=("Inclusion Europe, Information for all", "The Easy Read Standard"),
    rows=("ERS-6",),
)
def unproved_claim(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a claim to be Easy Read, or accessible to everyone, that no check by people proves.

    The logo and the words are a promise. They need a record that people with a learning
    disability have checked these words and pictures; one that is out of date is no proof.

    Bad: This document conforms to the Easy Read standard.

    Good: This is a draft. We have asked a group to check it.

    Source: Inclusion Europe, Information for all; The Easy Read Standard.
    """
    if any(edition.co_produced for edition in collection.editions(document)):
        return
    entries = vocabulary.merged("claims", collection.settings.lists).values()
    uses = tuple(vocabulary.uses(document, entries))
    quoted, denied = quoted_lines(document), set(_denied(uses, document))
    for use in uses:
        if (use.span.path, use.span.line) not in quoted and use.span not in denied:
            message = f'"{use.text}" is a claim, and no valid record proves it'
            hint = "take it out until a group has checked this (easyread approve)"
            yield Finding(use.span, message, hint)


def _denied(uses: tuple[Use, ...], document: Document) -> Iterator[Span]:
    """Yield the places of claims of which the sentence says before that they do not hold."""
    claims = sorted({use.text.lower() for use in uses}, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, claims)), re.IGNORECASE)
    for part in passages(document) if claims else ():
        for found, span in part.find(pattern):
            near = part.text[max(found.start() - _NEAR, 0) : found.start()]
            if _DENIES.search(_STOPS.split(near)[-1].lower()):
                yield span
