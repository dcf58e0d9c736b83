"""RV010: review-interval."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.diagnostics import Finding
from generator.model import Document, Meta, place
from generator.registry import rule
from generator.wording import long_date


@rule(
    "RV010",
    refs=("NHS digital service manual, show when content was last checked and is next checked",),
    rows=("ERS-5", "NH-32"),
)
def review_interval(
    document: Document,
    *,
    years: int = 3,
    medicine_years: int = 2,
    medicine_keywords: tuple[str, ...] = ("medicine", "medicines"),
) -> Iterator[Finding]:
    """Flag a next review that is too long after the last change.

    What is right today may be wrong in 3 years, and what is said of medicines in 2. A
    document is about medicines when its keywords say so (``medicine_keywords``).

    Bad: updated: 2026-10-01, review: 2031-10-01

    Good: updated: 2026-10-01, review: 2028-10-01

    Source: NHS digital service manual, show when content was last checked and is next checked.
    """
    meta = document.meta
    about_medicines = _is_about(meta, medicine_keywords)
    limit = medicine_years if about_medicines else years
    if meta.updated and meta.review and meta.review > _later(meta.updated, limit):
        of = " for medicines" if about_medicines else ""
        message = f"next review is more than {limit} years after the last change, limit {limit}{of}"
        hint = f"give a day up to {long_date(_later(meta.updated, limit))}"
        yield Finding(place(meta, "review", document.span), message, hint)


def _is_about(meta: Meta, keywords: tuple[str, ...]) -> bool:
    return not {keyword.lower() for keyword in meta.keywords}.isdisjoint(keywords)


def _later(day: date, years: int) -> date:
    """Return the same day some years later; 28 February where there is no 29th."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=min(day.year + years, date.max.year), day=28 if leap else day.day)
