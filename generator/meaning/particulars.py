"""The particulars of a sentence: its numbers, dates, days, times, prices, doses and lengths.

Each has a form in which two ways of writing it are the same: "two weeks" and "14 days",
"5.30pm" and "17:30", "1,000" and "1000", "25%" and "1 in 4". Phone numbers and addresses are
``contacts``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.meaning import amounts, clock, dates, lengths
from generator.meaning.contacts import without_contacts
from generator.meaning.numerals import MAYBE
from generator.meaning.sense import Sense, sense

# The first that matches counts: "6 August" is a date before 6 is a number.
_FAMILIES = (dates, clock, lengths, amounts)
_READERS: dict[str, Callable[[re.Match[str]], Sense | None]] = {
    kind: family.read for family in _FAMILIES for kind in family.KINDS
}
_ALWAYS = r"(?P<always> \b24/7\b )"
_PATTERN = re.compile(
    "|".join((_ALWAYS, *(family.PATTERN for family in _FAMILIES))), re.VERBOSE | re.IGNORECASE
)
_DAYS = tuple(f"day {day}day" for day in "mon tues wednes thurs fri satur sun".split())
_WEEKDAYS = _DAYS[:5]
_DAY, _WEEK = "length 1440 minutes", "length 10080 minutes"
_EACH = r"\b(?:an?|per|each|every|one)"

# What easier words say for a figure
_EASIER: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), frozenset(forms))
    for pattern, forms in (
        (r"\b(?:both|couple|pair)\b", ["number 2"]),
        (r"\bhalf\b", ["share 0.5"]),
        (rf"{_EACH} minute\b", ["length 1 minutes"]),
        (rf"{_EACH} hour\b|\bhourly\b", ["length 60 minutes"]),
        (rf"{_EACH} day\b|\bdaily\b", [_DAY]),
        (rf"{_EACH} week\b|\bweekly\b", [_WEEK, "length 5 working days"]),
        (rf"{_EACH} month\b|\bmonthly\b", ["length 1 months"]),
        (rf"{_EACH} year\b|\byearly\b", ["length 12 months"]),
        (r"\b(?:any|each|every|all) day\b|\bany time\b|\b7 days a week\b", [_WEEK, *_DAYS]),
        (r"\bany time\b|\bday (?:and|or) night\b|\ball (?:day|the time)\b", [_DAY, "always"]),
        (r"\b24 hours\b", ["always"]),
        (r"\bweekdays?\b|\bmondays? (?:to|until) fridays?\b", _WEEKDAYS),
        (r"\bweekends?\b", _DAYS[5:]),
        (r"\b(?:many|lots?|most|thousands)\b", ["many"]),
    )
)


@dataclass(frozen=True, slots=True)
class Particular:
    """One figure as ``written`` at ``offset``, and what it means."""

    written: str
    offset: int
    sense: Sense


def particulars(text: str) -> Iterator[Particular]:
    """Yield the particulars of a sentence in order. "One" and "1" mean "a", and are none."""
    return (one for one in _figures(text) if one.sense.needs)


def said(sentences: Iterable[str]) -> frozenset[str]:
    """Return all forms that sentences say, those of words such as "both" or "every day" too."""
    told = tuple(sentences)
    figures = (form for one in told for figure in _figures(one) for form in figure.sense.says)
    text = "\n".join(told)
    easier = (form for pattern, forms in _EASIER if pattern.search(text) for form in forms)
    return frozenset((*figures, *easier))


def _figures(text: str) -> Iterator[Particular]:
    if MAYBE.search(text):
        for found in _PATTERN.finditer(without_contacts(text)):
            meant = _sense(found)
            if meant:
                yield Particular(meant.written or found[0].strip(), found.start(), meant)
                if meant.year:
                    yield Particular(str(meant.year), found.start(), sense(f"number {meant.year}"))


def _sense(found: re.Match[str]) -> Sense | None:
    if found["always"]:
        return sense("always", looser=(_DAY, _WEEK, *_DAYS))
    return next(read(found) for kind, read in _READERS.items() if found[kind])
