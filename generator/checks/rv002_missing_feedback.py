"""RV002: missing-feedback."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, place
from generator.registry import rule
from generator.wording import ROUTE_LABELS


@rule(
    "RV002",
    refs=(
        "NHS digital service manual, feedback",
        "Accessible Information Standard DAPB1605 Amd 30/2025",
    ),
    rows=("ERL-12",),
)
def missing_feedback(document: Document) -> Iterator[Finding]:
    """Flag a document that does not say where to send what you think.

    Readers notice first what is wrong or missing.

    Bad: email: ""

    Good: email: pathways@example.org

    Source: NHS digital service manual, feedback; Accessible Information Standard DAPB1605 Amd
    30/2025.
    """
    feedback = document.meta.feedback
    given = {key: getattr(feedback, key, None) for key in ROUTE_LABELS}
    if not any((value or "").strip() for value in given.values()):
        where = place(document.meta, "feedback", document.span)
        yield Finding(where, "no feedback contact", "give an email, phone, text or post to answer")
    for key, value in given.items():
        if value is not None and not value.strip():
            where = place(document.meta, f"feedback.{key}", document.span)
            yield Finding(where, f"feedback {key} is empty", "fill it in, or take the line out")
