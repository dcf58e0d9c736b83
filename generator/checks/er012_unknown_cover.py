"""ER012: unknown-cover."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, Edition, Section, walk
from generator.parts import anchors
from generator.registry import rule


@rule(
    "ER012",
    refs=("easyread source format, Easy Read",),
    editions=(Edition.EASY_READ,),
    rows=("ER-22",),
)
def unknown_cover(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a covers that names no part of the full document.

    The part that it means would count as not covered.

    Bad: {covers="triaje"}

    Good: {covers="triage"}

    Source: easyread source format, Easy Read.
    """
    full = collection.find(document.name)
    if full is None:
        return
    there = anchors(full)
    for node in walk(document):
        for name in node.covers if isinstance(node, Section) else ():
            if name not in there:
                close = get_close_matches(name, sorted(there), n=1)
                hint = f'did you mean "{close[0]}"?' if close else "use the name after # there"
                yield Finding(node.span, f'the full document has no part "{name}"', hint)
