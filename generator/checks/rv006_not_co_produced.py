"""RV006: not-co-produced."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection, SignOffKind
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.registry import rule
from generator.signoff import newest, weight


@rule(
    "RV006",
    refs=(
        "Inclusion Europe, Information for all, rule 5",
        "NHS England 2018, Guide to making information accessible",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ERS-3",),
)
def not_co_produced(
    document: Document, collection: Collection, *, people: int = 3
) -> Iterator[Finding]:
    """Flag Easy Read of which no record says that people with a learning disability checked it.

    Only the people it is for can tell that its words and pictures are understood. A draft
    is warned, a published document is stopped. The record names a group, never a person.

    Bad: no record in source/shared/sign-offs.yaml

    Good: easyread approve asthma --edition easy-read --by-group "Charnwood self-advocacy group"
    --people 6 --date 2026-11-20 --changed "Two pictures"

    Source: Inclusion Europe, Information for all, rule 5; NHS England
    2018, Guide to making information accessible.
    """
    severity = weight(document, collection)
    record = newest(document, collection, SignOffKind.CO_PRODUCTION)
    if severity and not record:
        message = "no record says that people with a learning disability checked this"
        hint = f'have a group check it, then run "easyread approve {document.name} --by-group …"'
        yield Finding(document.span, message, hint, severity)
    if severity and record and record.people < people:
        said = "person" if record.people == 1 else "people"
        message = f"{record.people} {said} checked {document.name}, {people} or more are advised"
        yield Finding(record.span, message, "ask more people next time", Severity.WARNING)
