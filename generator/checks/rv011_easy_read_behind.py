"""RV011: easy-read-behind."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Meta, place
from generator.registry import rule
from generator.wording import long_date


@rule(
    "RV011",
    refs=(
        "Australian Government Style Manual, Easy Read",
        "GOV.UK accessible communication formats",
    ),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ERS-2",),
)
def easy_read_behind(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag Easy Read that is older than its full document, or of another version or status.

    Both are published at the same time, so that nobody is told less, or later. Leave the
    three keys out of the Easy Read file, and it has those of the full document.

    Bad: updated: 2026-06-01, where the full document has 2026-10-01

    Good: updated: 2026-10-01 in both

    Source: Australian Government Style Manual, Easy Read; GOV.UK accessible communication
    formats.
    """
    full = collection.find(document.name)
    faults = list(_faults(document.meta, full.meta)) if full else []
    if faults:
        where = place(document.meta, faults[0][0], document.span)
        said = "; ".join(message for _, message in faults)
        yield Finding(where, said, "bring it up to the full document, then take the line out")


def _faults(own: Meta, full: Meta) -> Iterator[tuple[str, str]]:
    """Yield the key and what is wrong with it."""
    if own.updated and full.updated and own.updated < full.updated:
        days = f"{long_date(own.updated)}, the full document of {long_date(full.updated)}"
        yield "updated", f"Easy Read is of {days}"
    if own.version != full.version:
        yield "version", f"Easy Read has version {own.version}, the full document {full.version}"
    if own.status is not full.status:
        yield "status", f"Easy Read is {own.status}, the full document is {full.status}"
