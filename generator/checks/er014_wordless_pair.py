"""ER014: wordless-pair."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition, pairs
from generator.passages import pair_text
from generator.registry import rule


@rule(
    "ER014",
    refs=(
        "Department of Health, making written information easier to understand 2010",
        "Australian Government Style Manual, Easy Read",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ERP-1",),
)
def wordless_pair(document: Document) -> Iterator[Finding]:
    """Flag a picture with no words beside it.

    A picture alone does not say enough, and other formats would say nothing.

    Bad: ![A woman talks on the phone](phone) on its own

    Good: ![A woman talks on the phone](phone) and, on the next line, You can phone us.

    Source: Department of Health, making written information easier to understand 2010; Australian
    Government Style Manual, Easy Read.
    """
    for pair in pairs(document):
        if not pair_text(pair):
            yield Finding(pair.span, "picture has no words beside it", "write one short sentence")
