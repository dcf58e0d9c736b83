"""Times of the day: "5.30pm", "17:30" and "half past 5" can be the same."""

from __future__ import annotations

import re

from generator.meaning.numerals import NUMBER, value_of
from generator.meaning.sense import Sense, sense

_HALF_DAY = 12
_HOUR = 60
_NOONS = {"midday": 720, "noon": 720, "midnight": 0}
_BY_QUARTERS = {"half past": 30, "quarter past": 15, "quarter to": -15}

KINDS = ("time",)
PATTERN = rf"""
    (?P<time>
        \b(?P<hour>1?\d) (?: [:.](?P<minute>[0-5]\d) )? \s?(?P<half>[ap])\.?\s?m\b
      | \b(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)\b
      | \b(?P<clock>1?\d|{NUMBER})\ o['\u2019]clock\b
      | \b(?P<past>half\ past|quarter\ past|quarter\ to)\ (?P<hour_named>{NUMBER})(?!\w)
      | \b(?P<from>1?\d)(?=\s?(?:to|and|until|-|\u2013)\s?1?\d(?:[:.][0-5]\d)?\s?[ap]\.?\s?m\b)
      | \b(?:12\ )?(?P<noon>midday|midnight|noon)\b )
"""


def read(found: re.Match[str]) -> Sense | None:
    """Return the sense of what ``PATTERN`` matches: an hour alone is of either half of the day."""
    if not found["time"]:
        return None
    if found["noon"]:
        return _at({_NOONS[found["noon"].lower()]})
    if found["half"]:
        afternoon = found["half"].lower() == "p"
        hour = int(found["hour"]) % _HALF_DAY + (_HALF_DAY if afternoon else 0)
        return _at({hour * _HOUR + int(found["minute"] or 0)})
    if found["hour24"]:
        return _either(int(found["hour24"]), int(found["minute24"]), found["hour24"])
    if found["past"]:
        return _either(int(value_of(found["hour_named"])), _BY_QUARTERS[found["past"].lower()])
    return _either(int(value_of(found["clock"] or found["from"])), 0)


def _either(hour: int, minutes: int, written: str = "") -> Sense:
    at = hour * _HOUR + minutes
    if hour > _HALF_DAY or written.startswith("0"):
        return _at({at})
    morning = at % (_HALF_DAY * _HOUR)
    return _at({morning, morning + _HALF_DAY * _HOUR})


def _at(minutes: set[int]) -> Sense:
    return sense(*(f"time {m // _HOUR}:{m % _HOUR:02}" for m in minutes))
