"""Lengths of time: "two weeks" is "14 days", "half an hour" is "30 minutes"."""

from __future__ import annotations

import re
from math import ceil, floor

from generator.meaning.numerals import NUMBER, START, value_of
from generator.meaning.sense import Sense

# Minutes and months do not go into each other: a month is 4 weeks to one, 30 days to another.
_UNITS = {
    "minute": ("minutes", 1), "min": ("minutes", 1), "hour": ("minutes", 60),
    "day": ("minutes", 1_440), "week": ("minutes", 10_080), "fortnight": ("minutes", 20_160),
    "month": ("months", 1), "year": ("months", 12), "second": ("seconds", 1),
}  # fmt: skip
_WORKING = "working day"
_WORKING_WEEK = 5
_IDIOMS = {"one day", "one second"}

UNIT = r"(?:minute|min|hour|day|week|fortnight|month|year)s?|seconds"
KINDS = ("length",)
PATTERN = rf"""
    (?P<length>
        \b(?:half\ an?|half-)\ ?(?P<halved>hour|day|month|year)\b
      | \b(?:an?|one|1)\ (?P<extended>hour|day|week|month|year)\ and\ a\ half\b
      | {START}(?P<count>{NUMBER}|\bone\b) (?P<more>\ and\ a\ half)?
        (?: -(?P<joined>{UNIT})(?!\w)
          | \ (?: (?:calendar|full|whole|school|clear|more|other)[ -] )?
            (?P<span>working[ -]days?|{UNIT})(?!\w|-\w)
          | (?= \s?(?:to|or|and|-|\u2013)\s?{NUMBER}[ -]
                (?P<shared>working[ -]days?|{UNIT})(?!\w) ) )
      | \b(?:(?:a|every|each|per)\ )?(?P<fortnight>fortnight)\b )
"""


def read(found: re.Match[str]) -> Sense | None:
    """Return the sense of what ``PATTERN`` matches; "one day" may be any day, and is none."""
    if not found["length"] or found[0].lower() in _IDIOMS:
        return None
    if found["fortnight"]:
        return _length(1, "fortnight")
    if found["halved"] or found["extended"]:
        unit = (found["halved"] or found["extended"]).lower()
        return _length(0.5 if found["halved"] else 1.5, unit)
    unit = (found["span"] or found["joined"] or found["shared"]).lower().replace("-", " ")
    count = value_of(found["count"]) + (0.5 if found["more"] else 0)
    written = f"{found[0].strip()} {found['shared']}" if found["shared"] else ""
    return _length(count, unit.removesuffix("s"), written)


def _length(count: float, unit: str, written: str = "") -> Sense:
    """Make a sense. Years may be an age, which stands without "years" too."""
    form = _form(count, unit)
    needs = {form, f"bare {count:.10g}"} if unit == "year" else {form}
    near = {_form(n, unit) for n in (floor(count), ceil(count)) if n != count}
    says = {form, *_looser(count, unit)}
    return Sense(frozenset(needs), frozenset(says), frozenset(near), count, written)


def _form(count: float, unit: str) -> str:
    if unit == _WORKING:
        return f"length {count:.10g} working days"
    measure, size = _UNITS[unit]
    return f"length {count * size:.10g} {measure}"


def _looser(count: float, unit: str) -> set[str]:
    """Easier words leave out "working", and a week has 5 working days."""
    loose = {f"number {count:.10g}"}
    if unit == "day":
        loose.add(_form(count, _WORKING))
    if unit == "week":
        loose.add(_form(count * _WORKING_WEEK, _WORKING))
    return loose
