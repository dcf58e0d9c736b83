"""RV015: stale-date."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_DATE = re.compile(rf"\b(?:(?:(\d{{1,2}})\s)?({'|'.join(_MONTHS)})\s)?((?:19|20)\d\d)\b")
_FUTURE = re.compile(
    r"\b(?:will|shall|going to|due to|due in|plan to|plans to|planned for|coming|expect(?:s|ed)? to"
    r"|is to|are to)\b",
    re.IGNORECASE,
)


@rule(
    "RV015",
    languages=ENGLISH_ONLY,
    severity=Severity.WARNING,
    refs=("NHS digital service manual, content: keep it up to date",),
    rows=("ERS-5", "NH-32"),
)
def stale_date(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a sentence that speaks of the future and names a day that is past.

    Readers cannot tell whether it has happened, and trust the rest less.

    Bad: This stage will end in October 2019.

    Good: This stage ended in October 2019.

    Source: NHS digital service manual, content: keep it up to date.
    """
    for sentence in sentences(document):
        if _FUTURE.search(sentence.text):
            days = [(_last_day(found), found[0]) for found in _DATE.finditer(sentence.text)]
            if days and max(days)[0] < collection.today:
                message = f'speaks of the future, and "{max(days)[1]}" is past'
                yield Finding(sentence.span, message, "say what has happened since")


def _last_day(found: re.Match[str]) -> date:
    """Return the last day that a date can mean: of its year or month when it says no more."""
    year = int(found[3])
    month = _MONTHS.index(found[2]) + 1 if found[2] else 12
    last = monthrange(year, month)[1]
    return date(year, month, min(max(int(found[1] or last), 1), last))
