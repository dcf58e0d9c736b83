"""IM015: licence-ended."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, picture_refs
from generator.registry import rule


@rule("IM015", refs=("Copyright, Designs and Patents Act 1988",), rows=("ERP-11",))
def licence_ended(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a picture whose licence has ended.

    A licence that was bought for some years gives no right to a new use after them.

    Bad: expires: 2025-12-31, in 2026

    Good: expires: 2028-12-31, or a picture that may be used for ever

    Source: Copyright, Designs and Patents Act 1988.
    """
    for ref in picture_refs(document):
        picture = collection.catalogue.get(ref.id)
        if picture and picture.expires and picture.expires < collection.today:
            day = f"{picture.expires.day} {picture.expires:%B %Y}"
            message = f'the licence of picture "{ref.id}" ended on {day}'
            yield Finding(ref.span, message, "renew it, or use another picture")
