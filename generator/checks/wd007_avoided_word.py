"""WD007: avoided-word."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.registry import ENGLISH_ONLY, rule

_LISTS = ("health-words", "screen-reader-words", "government-words")


@rule(
    "WD007",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS digital service manual, A to Z of health writing",
        "GOV.UK style guide, words to avoid",
    ),
    severity=Severity.WARNING,
    rows=("NH-27", "NH-19", "ER-15", "2.3 health", "2.3 screen readers", "2.3 GOV.UK"),
)
def avoided_word(
    document: Document, collection: Collection, *, lists: tuple[str, ...] = _LISTS
) -> Iterator[Finding]:
    """Flag a word for which the NHS or GOV.UK uses a plainer one.

    People understand the plainer word sooner, and it is the same in all documents.
    ``lists`` names the word lists that are looked up; docs/source-format.md says how a
    project adds a word or lets one be used.

    Bad: telephone, medication, in order to

    Good: phone, medicine, to

    Source: NHS digital service manual, A to Z of health writing; GOV.UK style guide, words to
    avoid.
    """
    own = collection.settings.lists
    entries = [e for name in lists for e in vocabulary.merged(name, own).values()]
    for use in vocabulary.uses(document, entries):
        yield Finding(use.span, f'"{use.text}" has a plainer word', f'write "{use.entry.instead}"')
