"""WD013: number-in-words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import rule

_UNITS = "two three four five six seven eight nine".split()
_TEENS = ("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: number for number, word in enumerate(_UNITS, start=2)}
_VALUES |= {word: number for number, word in enumerate(_TEENS, start=10)}
_VALUES |= {word: 10 * number for number, word in enumerate(_TENS, start=2)}
_WORD = f"(?:{'|'.join(_TENS)})(?:[- ](?:one|{'|'.join(_UNITS)}))?|{'|'.join([*_TEENS, *_UNITS])}"
# "one or two 500mg tablets" (WD015), "the two of you", and words that are no count.
_PATTERN = re.compile(
    rf"(?<![\w-])(?<!one or )(?<!the )(?<!these )(?<!those )(?<!between )(?P<word>{_WORD})"
    r"(?![\w-])(?! (?:thirds|quarters|fifths|tenths|of (?:you|us|them)|\d|o'clock))",
    re.IGNORECASE,
)


@rule(
    "WD013",
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
        if not _is_name(found):
            hint = f'write "{_digits(found["word"])}"'
            yield Finding(span, f'number "{found["word"]}" is in words', hint)


def _is_name(found: re.Match[str]) -> bool:
    """Tell a name ("Ward Seven", "The Three Horseshoes") from a count."""
    before = found.string[: found.start()].split()
    after = found.string[found.end() :].lstrip(" ")
    capital = found["word"][0].isupper()
    inside = bool(before) and not before[-1].endswith((".", "!", "?", ":"))
    return capital and (inside or after[:1].isupper())


def _digits(words: str) -> int:
    tens, _, unit = words.lower().replace("-", " ").partition(" ")
    return _VALUES[tens] + (1 if unit == "one" else _VALUES.get(unit, 0))
