"""WD016: ordinal-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches
from generator.registry import rule

_LOW = (
    "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
).split()
_VALUES = {word: number for number, word in enumerate(_LOW[:-1], start=4)} | {"thirtieth": 30}
# A part ("a fifth of people") and a name ("the Fifth Street") are no ordinals.
_IN_WORDS = re.compile(
    r"(?<![\w-])(?<!a )(?<!one )(?<!One )(?<!A )(?<!per )"
    rf"(?P<word>{'|'.join(_LOW)})(?![\w-])(?! of\b)"
)
_BROKEN = re.compile(
    r"(?<![\w.])\d{1,2}(?: (?:st|nd|rd|th)\b|[\u02e2\u1d57\u207f\u02b3\u1d48\u02b0]+)"
)


@rule(
    "WD016",
    severity=Severity.WARNING,
    refs=("NHS digital service manual, ordinal numbers",),
    rows=("NH-14",),
)
def ordinal_format(document: Document) -> Iterator[Finding]:
    """Flag an ordinal in words or in raised letters.

    4th is found and understood sooner. First, second and third stay words: first aid, second
    opinion.

    Bad: your fourth visit, the 4 th visit

    Good: your 4th visit

    Source: NHS digital service manual, ordinal numbers.
    """
    for found, span in matches(document, _IN_WORDS):
        number = _VALUES[found["word"]]
        yield Finding(span, f'ordinal "{found["word"]}" is in words', f'write "{number}th"')
    for found, span in matches(document, _BROKEN):
        hint = 'write the letters close to the number, on the line: "4th"'
        yield Finding(span, f'ordinal "{found[0]}" is not written as 4th', hint)
