"""WD024: term-before-plain-word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import passages
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "WD024",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, A to Z of health writing",),
    severity=Severity.WARNING,
    editions=(Edition.STANDARD,),
    rows=("NH-05",),
)
def term_before_plain_word(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a medical term whose plain words stand behind it in brackets.

    Who does not know the term stops at it. The plain words come first, and the term behind them
    in brackets, so that people know it when they hear it.

    Bad: myocardial infarction (heart attack)

    Good: heart attack (myocardial infarction)

    Source: NHS digital service manual, A to Z of health writing.
    """
    terms = vocabulary.merged("medical-terms", collection.settings.lists)
    pattern = _pattern(tuple(terms))
    for part in passages(document):
        for found, span in part.find(pattern) if "(" in part.text else ():
            term, said = found["term"], found["said"]
            if said.lower().startswith(tuple(terms[term.lower()].instead.split(", or "))):
                message = f'"{term}" comes before its plain words'
                hint = f'write "{said} ({term.lower()})"'
                yield Finding(span, message, hint)


@lru_cache(maxsize=8)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(terms, key=lambda term: (-len(term), term))
    named = "|".join(map(re.escape, longest_first)) or "(?!)"
    return re.compile(
        rf"(?<![\w-])(?P<term>{named})s?\s?\("
        r"(?:an?\s|the\s|or\s|also\s|known\sas\s|called\s){0,3}(?P<said>[^()]{1,80})\)",
        re.IGNORECASE,
    )
