"""WD021: typographic-sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.passages import joined, matches
from generator.registry import ENGLISH_ONLY, rule

_QUOTES = re.compile(r"[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb]")
# Each starts with its sign, so that the search is fast; what must stand before it comes after.
# A dash that starts a passage names who said it, one alone in a cell stands for nothing, and
# one between numbers or times is a range (WD004).
_RANGE = r"(?<!\d .(?= \d))(?<![ap]m .(?= \d))"
_DASH = re.compile(
    r"[\u2014\u2015](?:(?<=[^\s\0].)|(?<=[^\s\0] .))"
    rf"|-(?<=\w -)(?= \w){_RANGE}|--(?:(?<=\w--)(?=-?\w)|(?<=\w --)(?=-? ))"
)
_EN_DASH = re.compile(rf"\u2013(?<=[^\s\0] .)(?= ){_RANGE}")
_OPTIONAL = re.compile(r"\b\w{2,}\((?:s|es|ies|ren)\)")
_JOINED = re.compile(r"\b(?:and ?/ ?or|s/he|he/she|she/he|his/her|him/her)\b", re.IGNORECASE)
# Not in names: "Marks & Spencer", "A&E"
_AND = re.compile(r"&(?:(?<=[a-z]{3}&)(?=[a-z]{3})|(?<=\w\w &)(?= [a-z]))")
_PAUSE = "is a dash for a pause"
_NO_PAUSE = 'write a full stop, a comma or a colon, or "to" for a range'


@rule(
    "WD021",
    languages=ENGLISH_ONLY,
    severity=Severity.WARNING,
    refs=("NHS digital service manual, punctuation",),
    rows=("NH-24", "ER-15"),
    profiles={"easy-read": {"en_dashes": 0}},
)
def typographic_sign(document: Document, *, en_dashes: int = 1) -> Iterator[Finding]:
    """Flag curly quotation marks, long dashes, leg(s), and/or, and "&" for "and".

    Screen readers and Braille say such signs in odd ways or not at all, and a reader has to
    choose between two words. ``en_dashes`` is how many en dashes a document may have: the NHS
    uses them rarely.

    Bad: your leg(s) — and/or arms

    Good: your legs or your arms, or both

    Source: NHS digital service manual, punctuation.
    """
    for pattern, what, hint in _signs(document):
        for found, span in matches(document, pattern):
            yield Finding(span, f'"{found[0]}" {what}', hint)
    for found, span in islice(matches(document, _EN_DASH), en_dashes, None):
        yield Finding(span, f'"{found[0]}" {_PAUSE}', _NO_PAUSE)


def _signs(document: Document) -> Iterator[tuple[re.Pattern[str], str, str]]:
    """Yield what to look for; the slow patterns only where the text has their sign."""
    text, _ = joined(document)
    yield _QUOTES, "is a curly mark", "write the straight one of the keyboard"
    yield _DASH, _PAUSE, _NO_PAUSE
    if any(end in text for end in ("(s)", "(es)", "(ies)", "(ren)")):
        yield _OPTIONAL, "leaves the reader to choose", "write one form, or say it in other words"
    if document.edition is Edition.STANDARD:  # in Easy Read, ER005 stops these
        if "/" in text:
            yield _JOINED, "leaves the reader to choose", 'write "or", or "and", or "or both"'
        yield _AND, 'stands for "and"', 'write "and"'
