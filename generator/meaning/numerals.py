"""Numbers as figures or in words, up to billions: a pattern for them and their value."""

from __future__ import annotations

import re

MONTHS = (
    "january february march april may june july august september october november december"
).split()
_ONES = "zero one two three four five six seven eight nine ten eleven twelve".split()
_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = (
    {word: number for number, word in enumerate(_ONES + _TEENS)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
    | {"a": 1}
)
_SIZES = {
    "hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "m": 1_000_000,
    "billion": 1_000_000_000, "bn": 1_000_000_000,
}  # fmt: skip

SIZE = "hundred|thousand|million|billion"
_SMALL = "|".join(sorted(_ONES[1:] + _TEENS, key=len, reverse=True))
_TEN = "|".join(_TENS)
WORDED = (
    rf"(?:(?:{_TEN})(?:[ -](?:{'|'.join(_ONES[1:10])})(?!\w))?"
    rf"|(?:{_SMALL})(?!\w)|a(?=\ (?:{SIZE})\b))"
)
FIGURE = r"\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?"
# Not a part of a word, a code, a decimal or a range of letters: "B12", "COVID-19", "1.5"
START = r"(?<![\w.,])(?<![A-Za-z]-)"
NUMBER = rf"(?:{FIGURE}|\b{WORDED})(?:\ (?:{SIZE})\b)?"

# What tells at little cost that a text may have a figure at all
MAYBE = re.compile(
    rf"\d|\b(?:{_TEN}|{_SMALL}|{'|'.join(MONTHS)}|a (?:{SIZE})|half|third|quarter|fifth"
    r"|twice|fortnight|midday|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    re.IGNORECASE,
)


def value_of(written: str) -> float:
    """Return the value of what ``NUMBER`` matches, or of a figure with "k", "m" or "bn"."""
    words = re.findall(r"[a-z]+|\d[\d,.]*", written.lower())
    total, size = 0.0, 1
    for word in words:
        if word in _SIZES:
            size *= _SIZES[word]
        else:
            total += _VALUES[word] if word in _VALUES else float(word.replace(",", ""))
    return total * size
