"""RD007: lecturing."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "RD007",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, voice and tone",),
    severity=Severity.WARNING,
    editions=(Edition.STANDARD,),
    profiles={"staff": {"limit": 10}},
    rows=("NH-06",),
)
def lecturing(
    document: Document,
    collection: Collection,
    *,
    limit: int = 3,
    phrases: str = "lecturing-phrases",
) -> Iterator[Finding]:
    """Flag each "you should" and the like in a document that has many of them.

    People who are told off stop reading. A few are let stand; over ``limit`` of them in one
    document, each is flagged, so that the writer chooses which to keep. "You should hear from
    us" says what to expect, "you should phone 999" keeps people safe, and "should you" asks:
    they do not count. ``phrases`` names the list.

    Bad: You should always exercise. You should eat less. You must remember your diary.

    Good: Walking each day can help you sleep. Bring your diary.

    Source: NHS digital service manual, voice and tone.
    """
    entries = vocabulary.merged(phrases, collection.settings.lists).values()
    uses = list(vocabulary.uses(document, entries))
    for use in uses if len(uses) > limit else ():
        message = f'"{use.text}" lectures: {len(uses)} such wordings in the document, limit {limit}'
        yield Finding(use.span, message, use.entry.instead)
