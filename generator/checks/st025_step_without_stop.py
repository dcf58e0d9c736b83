"""ST025: step-without-stop."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.readability.items import Item, ends_short, ends_with_stop, listings
from generator.readability.tokens import words_of
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ST025",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, lists",),
    severity=Severity.WARNING,
    rows=("NH-08",),
)
def step_without_stop(document: Document, *, words: int = 4) -> Iterator[Finding]:
    """Flag numbered steps that do not end with a full stop.

    A step is a full sentence, and the stop says that it is over. ``words`` is how many an item
    has at least: shorter ones may be names in an order. In a list in which most items have a
    stop, an item of any length needs one.

    Bad: 1. Phone us on any day of the week

    Good: 1. Phone us on any day of the week.

    Source: NHS digital service manual, lists.
    """
    for listing in listings(document):
        if listing.node.ordered:
            bare = [item for item in listing.items if _is_bare(item)]
            if 2 * len(bare) > len(listing.items):
                bare = [item for item in bare if len(words_of(item.text)) >= words]
            if bare:
                end = len(bare[0].passage.text.rstrip()) - 1
                message = f"{len(bare)} of {len(listing.items)} steps end without a full stop"
                yield Finding(bare[0].passage.span(end), message, "end each step with a full stop")


def _is_bare(item: Item) -> bool:
    """Tell whether an item ends without a stop where one can stand: not behind an address."""
    ends = ends_with_stop(item) or ends_short(item)
    return item.whole and not item.is_link and not ends and not item.text.endswith(":")
