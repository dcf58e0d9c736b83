"""WD016: ordinal-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.passages import matches, quoted_lines
from generator.registry import ENGLISH_ONLY, rule

_LOW = (
    "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_UNITS = ["first", "second", "third", *_LOW[:6]]
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: number for number, word in enumerate(_LOW, start=4)}
_VALUES |= {f"{word[:-1]}ieth": 10 * number for number, word in enumerate(_TENS, start=2)}
_VALUES |= {
    f"{ten}-{unit}": 10 * tens + units
    for tens, ten in enumerate(_TENS, start=2)
    for units, unit in enumerate(_UNITS, start=1)
}
_ENDS = {1: "st", 2: "nd", 3: "rd"}
# A part ("a fifth of people"), a name ("the Fifth Street") and a saying are no ordinals.
_IN_WORDS = re.compile(
    r"\b(?=[efnst])(?<!-)(?<!\ba )(?<!\b[Oo]ne )(?<!\bA )(?<!\bper )"
    rf"(?P<word>(?:{'|'.join(_TENS)})-(?:{'|'.join(_UNITS)})"
    rf"|{'|'.join(word for word in _VALUES if '-' not in word)})"
    r"(?![\w-])(?! (?:of|form|sense|heaven|wall|wheel)\b)(?<!eleventh(?= hour))"
)
_BROKEN = re.compile(
    r"(?<![\w.])\d{1,2}(?: (?:st|nd|rd|th)\b|[\u02e2\u1d57\u207f\u02b3\u1d48\u02b0]+)"
)


@rule(
    "WD016",
    languages=ENGLISH_ONLY,
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
        if (span.path, span.line) not in quoted_lines(document):
            message = f'ordinal "{found["word"]}" is in words'
            yield Finding(span, message, f'write "{_good(found)}"')
    for found, span in matches(document, _BROKEN):
        hint = 'write the letters close to the number, on the line: "4th"'
        yield Finding(span, f'ordinal "{found[0]}" is not written as 4th', hint)


def _good(found: re.Match[str]) -> str:
    number = _VALUES[found["word"]]
    low = number in range(4, 20)
    return f"{number}th" if low else f"{number}{_ENDS.get(number % 10, 'th')}"
