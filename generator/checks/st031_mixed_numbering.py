"""ST031: mixed-numbering."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.diagnostics import Finding, Severity
from generator.model import Document, Span
from generator.parts import titles
from generator.registry import rule

_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_NUMBERED = re.compile(
    rf"(stage|step|part|section|chapter|phase)\s+(\d{{1,3}}|{'|'.join(_WORDS)})\b", re.IGNORECASE
)


@rule(
    "ST031",
    severity=Severity.WARNING,
    refs=("NHS digital service manual, numbers", "WCAG 2.2 3.2.4 consistent identification"),
    rows=("NH-12", "NH-07"),
)
def mixed_numbering(document: Document) -> Iterator[Finding]:
    """Flag headings that are numbered in two ways, or out of order.

    A reader who looks for stage 4 does not find "Stage Four". One who sees stage 2 and then
    stage 4 looks for a page that is missing.

    Bad: Stage Three, then Stage 4

    Good: Stage 3, then Stage 4

    Source: NHS digital service manual, numbers; WCAG 2.2 3.2.4 consistent identification.
    """
    series: dict[str, list[tuple[str, Span]]] = {}
    for owner, passage in titles(document):
        found = _NUMBERED.match(passage.text)
        if owner is not None and found:
            series.setdefault(found[1].lower(), []).append((found[2], passage.span(0)))
    for word, numbered in series.items():
        yield from _in_words(word, numbered)
        yield from _out_of_order(word, numbered)


def _in_words(word: str, numbered: list[tuple[str, Span]]) -> Iterator[Finding]:
    if any(number.isdigit() for number, _ in numbered):
        for number, span in numbered:
            if not number.isdigit():
                message = f'"{word} {number}" is in words, others are in digits'
                yield Finding(span, message, f'write "{word.capitalize()} {_value(number)}"')


def _out_of_order(word: str, numbered: list[tuple[str, Span]]) -> Iterator[Finding]:
    for (before, _), (number, span) in pairwise(numbered):
        if _value(number) not in {_value(before), _value(before) + 1, 1}:
            message = f"{word} {_value(number)} comes after {word} {_value(before)}"
            yield Finding(span, message, "number them in order, and look for a missing one")


def _value(number: str) -> int:
    return int(number) if number.isdigit() else _WORDS.index(number.lower()) + 1
