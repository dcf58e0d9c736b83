"""ER007: abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, Edition, WordList, walk
from generator.passages import KNOWN_ABBREVIATIONS, matches
from generator.registry import ENGLISH_ONLY, rule

_PATTERN = re.compile(r"(?<![\w&])([A-Z]{2,})s?(?![\w&])")


@rule(
    "ER007",
    languages=ENGLISH_ONLY,
    refs=(
        "GOV.UK accessible communication formats",
        "Inclusion Europe, Information for all",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-11",),
)
def abbreviation(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag an abbreviation that is not known better than its words.

    A reader who does not know the letters cannot work them out.

    Bad: The CMHT will phone you.

    Good: The community team will phone you.

    Source: GOV.UK accessible communication formats; Inclusion Europe, Information for all.
    """
    known = _known(document, collection)
    for found, span in matches(document, _PATTERN):
        if found[1] not in known:
            known.add(found[1])
            hint = "write the words, or add it to abbreviations in source/easyread.yaml"
            yield Finding(span, f'abbreviation "{found[1]}"', hint)


def _known(document: Document, collection: Collection) -> set[str]:
    lists = (node for node in walk(document) if isinstance(node, WordList))
    explained = {entry.word for one in lists for entry in one.entries}
    return {*KNOWN_ABBREVIATIONS, *collection.settings.abbreviations, *explained}
