"""ST019: list-without-lead-in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import (
    Block,
    Callout,
    Document,
    Kind,
    ListItem,
    Pair,
    Paragraph,
    Section,
    plain_text,
)
from generator.readability.items import Listing, bullets, has_sentences
from generator.registry import ENGLISH_ONLY, rule

# A question leads in too: "Which of these do you have?"
_DO = re.compile(r"do(?: not|n['\u2019]t)?", re.IGNORECASE)
_LEADS = re.compile(r"[:?][\"')\u2019\u201d\s]*$")


@rule(
    "ST019",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, lists",),
    severity=Severity.WARNING,
    rows=("NH-08",),
)
def list_without_lead_in(document: Document) -> Iterator[Finding]:
    """Flag a bullet list that no line with a colon leads in.

    The line says what the items are, so that each can be short. Right without one are items
    that are full sentences, links, a list at the start of a box with a title or under "Do" and
    "Don't", a list in an item of another, and a directory.

    Bad: ## What to bring, then - your letter

    Good: Please bring: then - your letter

    Source: NHS digital service manual, lists.
    """
    if document.meta.kind is Kind.DIRECTORY:
        return
    for listing in bullets(document):
        if not _stands_alone(listing):
            line = _line(listing.before)
            if not line:
                hint = "write a line that ends with a colon before it"
                yield Finding(listing.node.span, "list has no line that leads in", hint)
            elif not _LEADS.search(line):
                message = "the line before the list does not end with a colon"
                yield Finding(listing.node.span, message, "end it with a colon")


def _stands_alone(listing: Listing) -> bool:
    if isinstance(listing.owner, ListItem) or has_sentences(listing):
        return True
    return _is_under_title(listing) or all(item.is_link for item in listing.items)


def _is_under_title(listing: Listing) -> bool:
    """Tell whether a list starts what has a title that each item goes on from."""
    owner = listing.owner
    if listing.before is not None:
        return False
    if isinstance(owner, Callout):
        return bool(owner.title)
    title = plain_text(owner.title).strip() if isinstance(owner, Section) else ""
    return bool(_DO.fullmatch(title) or _LEADS.search(title))


def _line(before: Block | None) -> str:
    """Return the words just before a list, which may lead in."""
    if isinstance(before, Pair) and before.lines:
        before = before.lines[-1]
    return plain_text(before.children).strip() if isinstance(before, Paragraph) else ""
