"""RV001: review-date-past."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, place
from generator.registry import rule
from generator.wording import long_date


@rule(
    "RV001",
    refs=("NHS digital service manual, show when content was last checked and is next checked",),
    severity=Severity.REVIEW,
    rows=("ERS-5", "NH-32"),
)
def review_date_past(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a document whose review date is past.

    What it says may no longer be true. A person reads it again and gives it a new date.

    Bad: review: 2020-06-01, read in 2026

    Good: review: 2027-06-01, read in 2026

    Source: NHS digital service manual, show when content was last checked and is next checked.
    """
    due = document.meta.review
    if due and due < collection.today:
        days = (collection.today - due).days
        hint = "have somebody read it again, then change updated and review"
        message = f"review was due on {long_date(due)}, {days} days ago"
        yield Finding(place(document.meta, "review", document.span), message, hint)
