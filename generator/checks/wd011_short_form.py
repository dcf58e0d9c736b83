"""WD011: short-form."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.passages import SHORT_FORM, matches, quoted_lines
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "WD011",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS digital service manual, contractions",
        "GOV.UK style guide, contractions",
    ),
    editions=(Edition.STANDARD,),
    rows=("NH-25",),
)
def short_form(document: Document) -> Iterator[Finding]:
    """Flag a short form such as can't or should've.

    People misread negative short forms as the opposite of what they say, and some do not know
    should've and its like. Short forms such as you'll and we're are fine. Quote blocks are left
    alone, because they are somebody else's words.

    Bad: You can't lose your place.

    Good: You cannot lose your place.

    Source: NHS digital service manual, contractions; GOV.UK style guide, contractions.
    """
    for found, span in matches(document, SHORT_FORM):
        if (span.path, span.line) not in quoted_lines(document):
            yield Finding(span, f'"{found[0]}" is a short form', "write both words in full")
