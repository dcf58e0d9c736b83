"""WD023: colour-alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "WD023",
    languages=ENGLISH_ONLY,
    refs=("WCAG 2.2, 1.4.1 use of colour", "WCAG 2.2, 1.3.3 sensory characteristics"),
    severity=Severity.WARNING,
    rows=("ERL-9",),
)
def colour_alone(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag words that point at a part of the page by its colour alone.

    Some people see no colours or other ones, hear the page or print it in black and white. The
    colour may be said where words, a name or a mark say the same.

    Bad: Press the green button. Changes are shown in red.

    Good: Press the green button marked "Start". Changes have a star in front.

    Source: WCAG 2.2, 1.4.1 use of colour; WCAG 2.2, 1.3.3 sensory characteristics.
    """
    own = collection.settings.lists
    colours, parts = (vocabulary.merged(name, own) for name in ("colours", "page-parts"))
    for found, span in matches(document, _pattern(tuple(colours), tuple(parts))):
        message = f'"{found[0]}" points by colour alone'
        yield Finding(span, message, "say also its name, its words or where it is")


@lru_cache(maxsize=8)
def _pattern(colours: tuple[str, ...], parts: tuple[str, ...]) -> re.Pattern[str]:
    colour = f"(?:(?:bright|dark|light|pale|bold)[ -])?(?:{_any_of(colours)})"
    part = f"(?:{_any_of(parts)})s?"
    return re.compile(
        rf"""
        \b(?:
            (?:the|this|these|each|every) \s {colour} \s {part} (?![\w-])
            (?! ,?\s(?: called | labelled | marked | named | saying | with\sthe
                      | (?:that|which)\s(?:says?|reads?) ) \b
              | ,?\s?[("'\u2018\u201c:] )
          | (?: shown | marked | written | printed | highlighted | shaded | coloured | listed
              | displayed | outlined | {part} ) \s in \s {colour}
            (?= \s*(?:[.,;:!?)]|$)
              | \s(?: are | can | has | have | is | means? | must | needs? | shows? | was | were
                    | will | above | below | on ) \b )
        )""",
        re.VERBOSE | re.IGNORECASE,
    )


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words)) or "(?!)"
