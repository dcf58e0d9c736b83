"""WD013: number-in-words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches, quoted_lines
from generator.registry import ENGLISH_ONLY, rule

_UNITS = "two three four five six seven eight nine".split()
_TEENS = ("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: number for number, word in enumerate(_UNITS, start=2)}
_VALUES |= {word: number for number, word in enumerate(_TEENS, start=10)}
_VALUES |= {word: 10 * number for number, word in enumerate(_TENS, start=2)}
_WORD = f"(?:{'|'.join(_TENS)})(?:[- ](?:one|{'|'.join(_UNITS)}))?|{'|'.join([*_TEENS, *_UNITS])}"
_PARTS = "halves|thirds|quarters|fifths|sixths|eighths|tenths"
_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
# Not "one or two 500mg tablets" (WD015), "the two of you", "half past three", "put two and two
# together" and other words that are no count, or that a figure cannot replace.
_PATTERN = re.compile(
    rf"""
    \b (?=[efnost]) (?<!-) (?<!the\ ) (?<!these\ ) (?<!those\ ) (?<!past\ ) (?<!quarter\ to\ )
    (?<!one\ or\ ) (?<!other\ ) (?<!cloud\ ) (?<!catch\ ) (?<!two\ and\ (?=two\ together))
    (?P<share> (?<!no\ ) one\ (?:in|out\ of)\ )? (?P<word>{_WORD})
    (?!\w) (?!-(?!(?:minute|hour|day|week|month|year)s?\b))
    (?!\ (?:{_PARTS}|{_ORDINALS}|hundred|thousand|dozen|past|winks|of\ (?:you|us|them)
       |and\ two\ together|in\ the\ (?:morning|afternoon|evening)|o['\u2019]clock|\d))
    """,
    re.IGNORECASE | re.VERBOSE,
)
_OPEN_QUOTE = re.compile(r"(?:^|[\s(])(?:[\"\u201c][^\"\u201d]{0,150}|['\u2018][^'\u2019]{0,150})$")
_LOOSE = re.compile(r"\b(?:an?|every) \w{1,20} or $", re.IGNORECASE)  # "a night or two"
_NEAR = 152


@rule(
    "WD013",
    languages=ENGLISH_ONLY,
    severity=Severity.WARNING,
    refs=("NHS digital service manual, numbers",),
    rows=("NH-12",),
)
def number_in_words(document: Document) -> Iterator[Finding]:
    """Flag a number from 2 to 99 that is written in words.

    Digits are found and understood sooner. "One" stays a word where it means "a".

    Bad: three appointments, twenty-one days

    Good: 3 appointments, 21 days

    Source: NHS digital service manual, numbers.
    """
    for found, span in matches(document, _PATTERN):
        if _is_name(found) or _is_quoted_or_loose(found):
            continue
        if (span.path, span.line) not in quoted_lines(document):
            yield Finding(span, f'number "{found[0]}" is in words', f'write "{_good(found)}"')


def _is_name(found: re.Match[str]) -> bool:
    """Tell a name ("Ward Seven", "The Three Horseshoes") from a count."""
    before = found.string[max(0, found.start() - 3) : found.start()].rstrip()
    after = found.string[found.end() : found.end() + 2].lstrip(" ")
    inside = bool(before) and before[-1] not in ".!?:"
    return found["word"][0].isupper() and (inside or after[:1].isupper())


def _is_quoted_or_loose(found: re.Match[str]) -> bool:
    near = max(0, found.start() - _NEAR)  # bounded: a passage may be one long line
    before = (found.string, near, found.start())
    return any(pattern.search(*before) for pattern in (_OPEN_QUOTE, _LOOSE))


def _good(found: re.Match[str]) -> str:
    share = found["share"] or ""
    return share.lower().replace("one", "1") + str(_digits(found["word"]))


def _digits(words: str) -> int:
    tens, _, unit = words.lower().replace("-", " ").partition(" ")
    return _VALUES[tens] + (1 if unit == "one" else _VALUES.get(unit, 0))
