"""ER008: negative-contraction."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.passages import SHORT_FORM, matches
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER008",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS digital service manual, contractions",
        "GOV.UK style guide, contractions",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-21",),
)
def negative_contraction(document: Document) -> Iterator[Finding]:
    """Flag a short form such as can't or should've.

    The small mark that turns the meaning round is easy to miss.

    Bad: You can't lose your place.

    Good: You cannot lose your place.

    Source: NHS digital service manual, contractions; GOV.UK style guide, contractions.
    """
    for found, span in matches(document, SHORT_FORM):
        yield Finding(span, f'"{found[0]}" is a short form', "write both words in full")
