"""IM001: missing-alt."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, picture_refs
from generator.registry import rule


@rule(
    "IM001",
    refs=(
        "WCAG 2.2 1.1.1",
        "PDF/UA-1 7.3",
        "NHS digital service manual, images",
    ),
    rows=("ERP-9", "NH-29", "4.5 pictures"),
)
def missing_alt(document: Document) -> Iterator[Finding]:
    """Flag a picture without alternative text.

    People who cannot see the picture hear its alternative text instead.

    Bad: ![](phone)

    Good: ![A woman talks on the phone](phone)

    Source: WCAG 2.2 1.1.1; PDF/UA-1 7.3; NHS digital service manual, images.
    """
    for ref in picture_refs(document):
        if not ref.alt.strip() and not ref.decorative:
            hint = "say what the picture shows, or mark it decorative"
            yield Finding(ref.span, f'picture "{ref.id}" has no alternative text', hint)
