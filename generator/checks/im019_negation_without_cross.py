"""IM019: negation-without-cross."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Pair, pairs
from generator.passages import pair_text
from generator.pictures.search import forbids
from generator.registry import ENGLISH_ONLY, rule

_MARKED = re.compile(
    r"\b(?:no|not|never|stop|cross|crossed|banned|forbidden|without|off|sad|thumb down"
    r"|shakes|hand up|closed|locked|warning|wrong)\b",
    re.IGNORECASE,
)


@rule(
    "IM019",
    languages=ENGLISH_ONLY,
    refs=("Department of Health, making written information easier to understand 2010",),
    severity=Severity.REVIEW,
    editions=(Edition.EASY_READ,),
    rows=("ERP-8",),
)
def negation_without_cross(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag words that forbid something beside a picture that only shows it.

    Many readers take the meaning from the picture alone. A picture of a car beside "Do not
    drive" says drive.

    Bad: a car beside Do not drive.

    Good: a car with a cross through it (![A car, crossed out](car-not)) beside Do not drive.

    Source: Department of Health, making written information easier to understand 2010.
    """
    for pair in pairs(document):
        if pair.picture and not pair.picture.id.endswith("-not") and _forbids(pair):
            picture = collection.catalogue.get(pair.picture.id)
            shown = f"{pair.picture.alt} {' '.join(picture.words) if picture else ''}"
            if not _MARKED.search(shown):
                message = f'the words forbid it, and picture "{pair.picture.id}" only shows it'
                hint = f'write "{pair.picture.id}-not": the same picture with a cross through it'
                yield Finding(pair.span, message, hint)


def _forbids(pair: Pair) -> bool:
    return forbids(pair_text(pair))
