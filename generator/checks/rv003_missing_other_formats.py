"""RV003: missing-other-formats."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.parts import has_part
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "RV003",
    languages=ENGLISH_ONLY,
    refs=(
        "Accessible Information Standard DAPB1605 Amd 30/2025",
        "GOV.UK publishing accessible documents",
    ),
    editions=(Edition.STANDARD,),
    rows=("AIS-3",),
)
def missing_other_formats(document: Document) -> Iterator[Finding]:
    """Flag a document that does not say how to ask for another format or language.

    People have a right to information in the format that they can use.

    Bad: no {{ other-formats }}

    Good: {{ other-formats }}

    Source: Accessible Information Standard DAPB1605 Amd 30/2025; GOV.UK publishing accessible
    documents.
    """
    if not has_part(document, "other-formats"):
        hint = "write {{ other-formats }} on a line of its own near the end"
        yield Finding(document.span, "does not say how to ask for another format", hint)
