"""WD021: typographic-sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import matches
from generator.registry import rule

_QUOTES = re.compile(r"[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb]")
_DASH = re.compile(r"\s?[\u2014\u2015]\s?|(?<=\w) - (?=\w)|--+")
_OPTIONAL = re.compile(r"\b\w{2,}\((?:s|es|ies|ren)\)")
_JOINED = re.compile(r"\b(?:and ?/ ?or|s/he|he/she|she/he|his/her|him/her)\b", re.IGNORECASE)
# Not in names: "Marks & Spencer", "A&E"
_AND = re.compile(r"(?<=[a-z]) ?& ?(?=[a-z])|\b[a-z]\w* & (?=[A-Z])|\b[A-Z]\w* & (?=[a-z])")


@rule(
    "WD021",
    severity=Severity.WARNING,
    refs=("NHS digital service manual, punctuation",),
    rows=("NH-24", "ER-15"),
)
def typographic_sign(document: Document) -> Iterator[Finding]:
    """Flag curly quotation marks, long dashes, leg(s), and/or, and "&" for "and".

    Screen readers and Braille say such signs in odd ways or not at all, and a reader has to
    choose between two words.

    Bad: your leg(s) — and/or arms

    Good: your legs or your arms, or both

    Source: NHS digital service manual, punctuation.
    """
    for pattern, what, hint in _signs(document.edition):
        for found, span in matches(document, pattern):
            yield Finding(span, f'"{found[0].strip()}" {what}', hint)


def _signs(edition: Edition) -> Iterator[tuple[re.Pattern[str], str, str]]:
    yield _QUOTES, "is a curly mark", "write the straight one of the keyboard"
    yield _DASH, "is a dash for a pause", "write a full stop or a comma"
    yield _OPTIONAL, "leaves the reader to choose", "write one form, or say it in other words"
    if edition is Edition.STANDARD:  # in Easy Read, ER005 stops these
        yield _JOINED, "leaves the reader to choose", 'write "or", or "and", or "or both"'
        yield _AND, 'stands for "and"', 'write "and"'
