"""ST021: list-item-stop."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Span
from generator.readability.items import (
    Item,
    Listing,
    bullets,
    ends_short,
    ends_with_stop,
    starts_small,
)
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ST021",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, lists",),
    severity=Severity.WARNING,
    rows=("NH-08",),
)
def list_item_stop(document: Document) -> Iterator[Finding]:
    """Flag list items with a mark at their end, or full sentences of which some have no stop.

    The line's end already says that the item ends. Only full sentences have a full stop, and
    then all of them.

    Bad: - your letter; - your glasses.

    Good: - your letter - your glasses

    Source: NHS digital service manual, lists.
    """
    for listing in bullets(document):
        marked = [item for item in listing.items if _is_marked(item)]
        if marked:
            count, last = f"{len(marked)} of {len(listing.items)}", marked[0].text[-1]
            message = f'{count} items end with a mark, the first with "{last}"'
            yield Finding(_end(marked[0]), message, "take it out: the line ends there")
        else:
            yield from _mixed(listing)


def _is_marked(item: Item) -> bool:
    """Tell whether an item ends with a comma, or is a fragment that ends with a stop."""
    if item.text.endswith((",", ";")):
        return True
    stopped = item.text.endswith(".") and not item.text.endswith("..") and not ends_short(item)
    return stopped and starts_small(item) and item.sentences == 1


def _mixed(listing: Listing) -> Iterator[Finding]:
    whole = [i for i in listing.items if i.whole and not i.is_link and not ends_short(i)]
    full = [i for i in whole if i.text.endswith(".") and i.sentences == 1]
    bare = [i for i in whole if not ends_with_stop(i) and not i.text.endswith(":")]
    if full and bare:
        few, how = (bare, "without") if len(bare) <= len(full) else (full, "with")
        message = f"{len(few)} of {len(listing.items)} items end {how} a full stop"
        yield Finding(_end(few[0]), message, "end all alike: a stop only after full sentences")


def _end(item: Item) -> Span:
    return item.passage.span(len(item.passage.text.rstrip()) - 1)
