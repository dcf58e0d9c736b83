"""RV008: stale-sign-off."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection, SignOff, SignOffKind
from generator.diagnostics import Finding, Severity
from generator.model import Document, Span
from generator.registry import rule
from generator.signoff import Change, changes, is_valid, newest, units, weight
from generator.wording import long_date

_AGAIN = {
    SignOffKind.CO_PRODUCTION: 'show it to the group again, then run "easyread approve"',
    SignOffKind.APPROVAL: 'have it approved again, then run "easyread approve"',
}


@rule(
    "RV008",
    refs=(
        "Inclusion Europe, Information for all, rule 5",
        "NHS England, standard for creating health content",
    ),
    rows=("ERS-3", "ERS-4"),
)
def stale_sign_off(
    document: Document, collection: Collection, *, named: int = 3
) -> Iterator[Finding]:
    """Flag words and pictures that have changed since people checked or approved them.

    What nobody has seen, nobody has checked. Line breaks, comments and the order of
    attributes may change. A published document is stopped, with a finding for each part; a
    draft is warned once for each record, which names the first ``named`` parts.

    Bad: You may phone us. (the group checked: You can phone us.)

    Good: You can phone us.

    Source: Inclusion Europe, Information for all, rule 5; NHS England,
    standard for creating health content.
    """
    severity = weight(document, collection)
    for kind in SignOffKind if severity else ():
        record = newest(document, collection, kind)
        if record and not is_valid(record, document, collection):
            limit = 0 if severity is Severity.ERROR else named
            for span, message in _said(record, document, collection, limit):
                yield Finding(span, message, _AGAIN[kind], severity)


def _said(
    record: SignOff, document: Document, collection: Collection, named: int
) -> Iterator[tuple[Span, str]]:
    """Yield each change, or all of them in one message that names the first ``named``."""
    now = units(document, collection.catalogue)
    found = changes(record.checked, now, document.span)
    since = f"since the {record.kind} of {long_date(record.date)}"
    if not found:
        yield record.span, f"the {record.kind} of {record.document} does not fit its own list"
    elif len(found) == 1 or not named:
        yield from ((change.span, f"{_how(change)} {since}") for change in found)
    else:
        listed = [_how(change) for change in found[:named]]
        listed += [f"{len(found) - named} more"] if len(found) > named else []
        yield found[0].span, f"{len(found)} parts are not as they were {since}: {', '.join(listed)}"


def _how(change: Change) -> str:
    return f"{change.name} {change.what}"
