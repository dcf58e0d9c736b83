"""Dates, months and days of the week: "Thursday 6 August 2026" is "6 August 2026"."""

from __future__ import annotations

import re

from generator.meaning.numerals import MONTHS
from generator.meaning.sense import Sense, sense

_SHORT = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
_MONTH = rf"(?:(?:{'|'.join(MONTHS)})\b|{_SHORT})"
_NAME = "|".join(month.capitalize() for month in MONTHS)  # "may" and "march" are words too
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_TH = r"(?:st|nd|rd|th)?"
_CENTURY = 100

KINDS = ("iso", "slashed", "date", "monthly", "weekday")
PATTERN = rf"""
    (?P<iso> \b\d{{4}}-[01]\d-[0-3]\d\b )
  | (?P<slashed> (?<![\w/])[0-3]?\d/[01]?\d/(?:\d{{4}}|\d\d)(?![\w/]) )
  | (?P<date>
        (?: \b{_DAY},?\s )? \b(?P<day>[0-3]?\d){_TH}
        (?: \s(?:of\s)? (?P<month>{_MONTH}) (?: ,?\s(?P<year>\d{{4}})\b )?
          | (?= (?:,\s[0-3]?\d{_TH}){{0,6}} \s?(?:to|and|or|until|-|\u2013)\s?[0-3]?\d{_TH}
                \s(?P<coming>{_MONTH}) (?: \s(?P<then>\d{{4}})\b )? ) ) )
  | (?P<monthly>
        \b(?P<named>{_MONTH}) \s (?P<of>(?:19|20)\d\d)\b
      | (?<=\b[a-z]{{2}}\ )(?P<alone>(?-i:{_NAME}))\b )
  | (?P<weekday> \b(?P<name>{_DAY})s?\b )
"""


def read(found: re.Match[str]) -> Sense | None:
    """Return the sense of what ``PATTERN`` matches, or None."""
    if found["iso"]:
        year, month, day = (int(part) for part in found["iso"].split("-"))
        return _date(day, month, year)
    if found["slashed"]:
        day, month, year = (int(part) for part in found["slashed"].split("/"))
        return _date(day, month, year if year >= _CENTURY else 2000 + year)
    if found["date"]:
        return _named_date(found)
    if found["monthly"]:
        return _monthly(found)
    return sense(f"day {found['name'].lower()}") if found["weekday"] else None


def _named_date(found: re.Match[str]) -> Sense:
    name = found["month"] or found["coming"]
    year = found["year"] or found["then"]
    written = "" if found["month"] else " ".join(filter(None, (found[0], name, year)))
    return _date(int(found["day"]), _month(name), int(year or 0), written)


def _date(day: int, month: int, year: int, written: str = "") -> Sense:
    return _of_year(f"date {day} {month}", year, {f"month {month}"}, written)


def _monthly(found: re.Match[str]) -> Sense:
    month = _month(found["alone"] or found["named"])
    return _of_year(f"month {month}", int(found["of"] or 0), set())


def _of_year(form: str, year: int, looser: set[str], written: str = "") -> Sense:
    """Make the sense of a date, whose year another date or sentence may say."""
    bare = f"{form} of no year"
    if not year:
        return sense(form, looser={bare, *looser}, written=written)
    dated = f"{form} {year}"
    says = frozenset({dated, form, f"number {year}", *looser})
    return Sense(frozenset({dated, bare}), says, written=written, year=year)


def _month(name: str) -> int:
    return next(n for n, full in enumerate(MONTHS, 1) if full[:3] == name[:3].lower())
