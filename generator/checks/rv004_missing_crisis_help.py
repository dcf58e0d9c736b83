"""RV004: missing-crisis-help."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Edition
from generator.parts import has_part
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "RV004",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS England, NHS 111 mental health option",
        "NHS 999 and Samaritans 116 123",
    ),
    editions=(Edition.STANDARD,),
    rows=("FM-13", "ERL-12"),
)
def missing_crisis_help(document: Document) -> Iterator[Finding]:
    """Flag a document for the public or carers without help in a crisis.

    Somebody who reads it may need help now.

    Bad: no {{ crisis-help }}

    Good: {{ crisis-help }}

    Source: NHS England, NHS 111 mental health option; NHS 999 and Samaritans 116 123.
    """
    readers = {"public", "carers"} & set(document.meta.audience)
    if readers and not has_part(document, "crisis-help"):
        hint = "write {{ crisis-help }} on a line of its own near the end"
        yield Finding(document.span, "does not say where to get help in a crisis", hint)
