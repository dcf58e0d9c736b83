"""SR002: bad-front-matter."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document
from generator.parts import reported
from generator.registry import rule


@rule(
    "SR002",
    refs=("NHS digital service manual, show who published and when; easyread source format",),
)
def bad_front_matter(document: Document) -> Iterator[Finding]:
    """Flag a missing key or a value that cannot be read in the front matter.

    The cover, the lists and the review dates are made from the front matter.

    Bad: updated: next week

    Good: updated: 2026-10-01

    Source: NHS digital service manual, show who published and when; easyread source format.
    """
    return reported(document, "bad-front-matter")
