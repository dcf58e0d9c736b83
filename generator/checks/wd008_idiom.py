"""WD008: idiom."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import quoted_lines
from generator.registry import ENGLISH_ONLY, rule

_LISTS = ("idioms", "foreign-words")


@rule(
    "WD008",
    languages=ENGLISH_ONLY,
    refs=("Inclusion Europe, Information for all, rules 10 and 11",),
    severity=Severity.WARNING,
    rows=("ER-12",),
)
def idiom(
    document: Document, collection: Collection, *, lists: tuple[str, ...] = _LISTS
) -> Iterator[Finding]:
    """Flag a saying that does not mean what its words say, or a foreign word.

    Many autistic people, people with a learning disability and people who are new to English
    take words as they stand. ``lists`` names the lists that are looked up. Quote blocks are left
    alone, because they are somebody else's words.

    Bad: We keep you in the loop. Pay is pro rata.

    Good: We tell you what happens. You are paid for the hours that you work.

    Source: Inclusion Europe, Information for all, rules 10 and 11.
    """
    own = collection.settings.lists
    entries = [e for name in lists for e in vocabulary.merged(name, own).values()]
    for use in vocabulary.uses(document, entries):
        if (use.span.path, use.span.line) not in quoted_lines(document):
            message = f'"{use.text}" does not say in plain words what it means'
            yield Finding(use.span, message, _hint(use.entry.instead))


def _hint(instead: str) -> str:
    return f'write plain words, such as "{instead}"' if instead else "write plain words"
