"""WD001: date-format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.passages import matches
from generator.registry import ENGLISH_ONLY, rule

_FULL = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_PATTERN = re.compile(
    rf"""
    (?<![\w./-]) (?:
        \d{{1,2}} ([/.-]) \d{{1,2}} \1 (?:\d{{4}}|\d{{2}})      # 06/08/26
      | \d{{4}}-\d{{2}}-\d{{2}}                                 # 2026-08-06
      | \d{{1,2}} (?:st|nd|rd|th) \s (?:of\s)? (?:{_FULL}|{_SHORT})
      | (?:{_FULL}|{_SHORT}) \s \d{{1,2}} (?: st|nd|rd|th | ,?\s\d{{4}} | (?=[.,;:)]|$) )
      | \d{{1,2}} \s (?:{_SHORT}) (?:\s\d{{4}})?
      | (?:{_SHORT}) \s \d{{4}}
      | (?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun) \.? \s \d{{1,2}} \s (?:{_FULL})
    ) (?![\w/-])
    """,
    re.VERBOSE,
)


@rule(
    "WD001",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, dates",),
    rows=("NH-15", "ER-14"),
)
def date_format(document: Document) -> Iterator[Finding]:
    """Flag a date that is not written in full.

    06/08/26 is June to some readers and August to others, and a screen reader reads it as a sum.

    Bad: 06/08/26, 6th August, 6 Aug 2026

    Good: 6 August 2026

    Source: NHS digital service manual, dates.
    """
    for found, span in matches(document, _PATTERN):
        hint = "write it in full: 6 August 2026"
        yield Finding(span, f'date "{found[0]}" is not written in full', hint)
