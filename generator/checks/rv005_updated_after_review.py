"""RV005: updated-after-review."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, place
from generator.registry import rule
from generator.wording import long_date


@rule(
    "RV005",
    refs=("NHS digital service manual, show when content was last checked and is next checked",),
    rows=("ERS-5",),
)
def updated_after_review(document: Document) -> Iterator[Finding]:
    """Flag a review date that is not after the day of the last change.

    One of the two dates is wrong.

    Bad: updated: 2026-10-01, review: 2025-10-01

    Good: updated: 2026-10-01, review: 2027-10-01

    Source: NHS digital service manual, show when content was last checked and is next checked.
    """
    updated, review = document.meta.updated, document.meta.review
    if updated and review and review <= updated:
        where = place(document.meta, "review", document.span)
        message = f"review on {long_date(review)} is not after the change on {long_date(updated)}"
        yield Finding(where, message, "change one of the two dates")
