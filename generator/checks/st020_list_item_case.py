"""ST020: list-item-case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Paragraph, plain_text
from generator.readability.items import Item, Listing, bullets, has_sentences, starts_small
from generator.readability.names import Names, may_be_small, names_of, without_names
from generator.registry import ENGLISH_ONLY, rule

_FIRST = re.compile(r"[A-Z][a-z]*(?:['\u2019-][^\W\d_]+)*(?![\w&.])")
# What follows makes it a name ("Sunshine Club") or a label ("Access: how you ask").
_NAMED = re.compile(r"\S+ [A-Z][a-z]|[^:]{0,40}:")

# An article, though the text may have a name of one letter. "A to Z" and "A level" are names.
_ARTICLE = re.compile(r"An? (?!to\b|levels?\b)[a-z]")


@rule(
    "ST020",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, lists",),
    severity=Severity.WARNING,
    rows=("NH-08",),
)
def list_item_case(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag items of a list that start with a capital where they go on from its first line.

    The line with the colon and each item are one sentence, so items start small. Items that
    are full sentences all start with a capital. Names, abbreviations and labels are right.

    Bad: You can bring: - a friend - Your letter

    Good: You can bring: - a friend - your letter

    Source: NHS digital service manual, lists.
    """
    names = names_of(document, collection.settings)
    for listing in bullets(document):
        large = [i for i in listing.items if _is_large(i, names)]
        low = [i for i in listing.items if starts_small(i)]
        goes_on = _goes_on(listing)
        if large and (low or goes_on):
            few = large if goes_on or len(large) <= len(low) else low
            how = "a capital" if few is large else "a small letter"
            said = f"{len(few)} of {len(listing.items)} items start with {how}"
            hint = "start all alike: small in a list that goes on from its first line"
            yield Finding(few[0].passage.span(0), said, hint)


def _is_large(item: Item, names: Names) -> bool:
    """Tell whether an item starts with a capital that it would not have inside a sentence."""
    words = without_names(item.passage.text, names).lstrip()
    first = _FIRST.match(words)
    if item.is_link or not first or _NAMED.match(item.text):
        return False
    return _ARTICLE.match(words) is not None or may_be_small(first[0], names)


def _goes_on(listing: Listing) -> bool:
    """Tell whether the items are fragments that a line with a colon starts."""
    before = listing.before
    leads = isinstance(before, Paragraph) and plain_text(before.children).rstrip().endswith(":")
    return leads and not has_sentences(listing)
