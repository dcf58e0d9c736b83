"""The particulars of a sentence: its numbers, dates, times, phone numbers, prices and doses.

Each has a form in which two ways of writing it are the same: "two weeks" and "14 days",
"5.30pm" and "17:30", "1,000" and "1000".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MONTHS = (
    "january february march april may june july august september october november december"
).split()
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}
_VALUES = {word: number for number, word in enumerate(_NUMBERS)} | _TENS
_SIZES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
# Lengths of time in one unit of their kind: hours of minutes, weeks of days, years of months.
_SPANS = {
    "minute": ("minutes", 1), "hour": ("minutes", 60),
    "day": ("days", 1), "week": ("days", 7), "fortnight": ("days", 14),
    "month": ("months", 1), "year": ("months", 12),
}  # fmt: skip
_WORD = "|".join(sorted(_VALUES, key=len, reverse=True))
_MONTH = "|".join(_MONTHS)
_UNIT = r"mcg|micrograms?|milligrams?|mg|kg|grams?|g|ml|millilitres?|litres?|%|per\ cent"
_PATTERN = re.compile(
    rf"""
    (?P<phone> (?<![\w.]) (?:
        \+44[\d ()]{{8,16}}\d | 0\d{{2,4}}[ -]?\d{{3,4}}[ -]?\d{{3,4}} | 116[ ]?123 | 999 | 111
      ) (?!\w) )
  | (?P<mail> [\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,6}} )
  | (?P<date>
        \b (?P<day>\d{{1,2}})(?:st|nd|rd|th)? \s (?P<month>{_MONTH}) \b (?:\s(?P<year>\d{{4}}))? )
  | (?P<monthly> \b (?:{_MONTH}) \s \d{{4}} \b )
  | (?P<time>
        \b (?P<hour>\d{{1,2}}) (?: [:.] (?P<minute>[0-5]\d) )? \s? (?P<half>[ap])\.?m\b
      | \b (?P<hour24>[01]\d|2[0-3]) : (?P<minute24>[0-5]\d) \b
      | \b (?:midday|midnight|noon) \b )
  | (?P<money>
        £ \s?
        (?P<pounds>\d+(?:,\d{{3}})*(?:\.\d{{1,2}})?) (?: \s (?P<size>thousand|million|billion) )? )
  | (?P<dose>
        (?<![\w.]) (?P<amount>\d+(?:,\d{{3}})*(?:\.\d+)?) \s? (?P<unit>{_UNIT}) (?!\w) )
  | (?P<number>
        (?<![\w.,])
        (?: \d+(?:,\d{{3}})*(?:\.\d+)? | \b(?:{_WORD})\b ) (?: \s (?:{"|".join(_SIZES)}) )? )
    (?: [ -] (?P<span>minute|hour|day|week|fortnight|month|year)s? \b )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_UNITS = {
    "microgram": "mcg", "micrograms": "mcg", "milligram": "mg", "milligrams": "mg", "gram": "g",
    "grams": "g", "millilitre": "ml", "millilitres": "ml", "litre": "l", "litres": "l",
    "per cent": "%",
}  # fmt: skip
_NOONS = {"midday": "12:00", "noon": "12:00", "midnight": "0:00"}
_HEADED = re.compile(r"\b(?:stage|step|part|section|chapter|page|option|level)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Particular:
    """One figure as ``written`` at ``offset``; ``forms`` are all ways that mean the same."""

    kind: str
    written: str
    forms: frozenset[str]
    offset: int


def particulars(text: str) -> Iterator[Particular]:
    """Yield the particulars of a text in order. "One" and "1" mean "a", and are none."""
    for found in _PATTERN.finditer(text):
        kind = next(k for k in _FORMS if found[k])
        forms = frozenset(_FORMS[kind](found))
        headed = kind == "number" and _HEADED.search(text[: found.start()])
        if forms and not headed:
            yield Particular(kind, found[0].strip(), forms, found.start())


def _phone(found: re.Match[str]) -> set[str]:
    digits = re.sub(r"\D", "", found["phone"].replace("(0)", ""))
    return {f"phone {re.sub('^44', '0', digits)}"}


def _mail(found: re.Match[str]) -> set[str]:
    return {f"mail {found['mail'].lower()}"}


def _date(found: re.Match[str]) -> set[str]:
    day = f"date {int(found['day'])} {found['month'].lower()}"
    return {f"{day} {found['year']}"} if found["year"] else {day}


def _monthly(found: re.Match[str]) -> set[str]:
    return {f"date {' '.join(found['monthly'].lower().split())}"}


def _time(found: re.Match[str]) -> set[str]:
    if found["hour24"]:
        return {f"time {int(found['hour24'])}:{found['minute24']}"}
    if not found["hour"]:
        return {f"time {_NOONS[found['time'].lower()]}"}
    hour = int(found["hour"]) % 12 + (12 if found["half"].lower() == "p" else 0)
    return {f"time {hour}:{found['minute'] or '00'}"}


def _money(found: re.Match[str]) -> set[str]:
    pounds = _value(found["pounds"]) * _SIZES.get((found["size"] or "").lower(), 1)
    return {f"money {pounds:g}", f"number {pounds:g}"}


def _dose(found: re.Match[str]) -> set[str]:
    unit = found["unit"].lower()
    return {f"dose {_value(found['amount']):g}{_UNITS.get(unit, unit)}"}


def _number(found: re.Match[str]) -> set[str]:
    figure, _, size = found["number"].lower().partition(" ")
    value = float(_VALUES[figure]) if figure in _VALUES else _value(figure)
    value *= _SIZES.get(size, 1)
    if found["span"]:
        unit, count = _SPANS[found["span"].lower()]
        return {f"span {value * count:g} {unit}", f"number {value:g}"} if value != 1 else set()
    return {f"number {value:g}"} if value != 1 else set()


def _value(figure: str) -> float:
    return float(figure.replace(",", ""))


_FORMS = {
    "phone": _phone,
    "mail": _mail,
    "date": _date,
    "monthly": _monthly,
    "time": _time,
    "money": _money,
    "dose": _dose,
    "number": _number,
}
