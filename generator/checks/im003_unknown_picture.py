"""IM003: unknown-picture."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, picture_refs
from generator.registry import rule


@rule("IM003", refs=("easyread picture catalogue",))
def unknown_picture(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a picture that is not in the picture catalogue.

    There is nothing to show, and nobody knows its author and licence.

    Bad: ![A woman talks on the phone](fone)

    Good: ![A woman talks on the phone](phone)

    Source: easyread picture catalogue.
    """
    for ref in picture_refs(document):
        if collection.catalogue.get(ref.id) is None:
            near = collection.catalogue.near(ref.id)
            hint = (
                f"did you mean {' or '.join(near)}?"
                if near
                else 'look for one with "easyread pictures search"'
            )
            yield Finding(ref.span, f'picture "{ref.id}" is not in the catalogue', hint)
