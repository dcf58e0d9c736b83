"""WD002: time-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_NOON = 12
_PATTERN = re.compile(
    r"""
    (?<![\w:.£]) (?:
        (?P<noon>0?12 (?:[:.]00)? \s? (?P<half>[ap])(?:m\b|\.m\b\.?))
      | (?P<hour>\d{1,2}) \. (?P<minute>[0-5]\d) \s? (?P<dotted>[ap])(?:m\b|\.m\b\.?)
      | (?P<hour24>[01]?\d|2[0-3]) : (?P<minute24>[0-5]\d) (?!\s?[ap]\.?m|[:\d])
      | (?P<bare>\d{1,2} (?::[0-5]\d)?)
        (?: \s (?P<spaced>[ap])(?:m\b|\.m\b\.?) | (?P<stops>[ap])\.m\b\.?
                | (?P<capitals>(?-i:AM|PM))\b )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@rule(
    "WD002",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, times",),
    rows=("NH-16", "ER-14"),
)
def time_format(document: Document) -> Iterator[Finding]:
    """Flag a time that is not written as 5:30pm.

    Many people do not read the 24-hour clock, and 12am and 12pm are mixed up.

    Bad: 17:30, 5.30pm, 5 pm, 12am

    Good: 5:30pm, 5pm, midnight, midday

    Source: NHS digital service manual, times.
    """
    for found, span in matches(document, _PATTERN):
        good = _good(found)
        yield Finding(span, f'time "{found[0]}" is not written as 5:30pm', f'write "{good}"')


def _good(found: re.Match[str]) -> str:
    if found["noon"]:
        return "midnight" if found["half"].lower() == "a" else "midday"
    if found["bare"]:
        half = (found["spaced"] or found["stops"] or found["capitals"])[0].lower()
        return f"{found['bare'].lstrip('0')}{half}m"
    if found["hour"]:
        return _clock(int(found["hour"]), found["minute"], f"{found['dotted'].lower()}m")
    return _from_24_hours(int(found["hour24"]), found["minute24"])


def _from_24_hours(hour: int, minute: str) -> str:
    if minute == "00" and hour in {0, 12}:
        return "midday" if hour else "midnight"
    return _clock(hour % 12 or 12, minute, "pm" if hour >= _NOON else "am")


def _clock(hour: int, minute: str, half: str) -> str:
    return f"{hour}{half}" if minute == "00" else f"{hour}:{minute}{half}"
