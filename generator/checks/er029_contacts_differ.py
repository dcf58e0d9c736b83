"""ER029: contacts-differ."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.meaning import particulars
from generator.model import Document, Edition, Route, Span, plain_text, walk
from generator.readability import sentences
from generator.registry import rule

_KINDS = frozenset({"phone", "mail"})


@rule(
    "ER029",
    refs=("NHS England, making information accessible 2018", "DIN SPEC 33429"),
    editions=(Edition.EASY_READ,),
    rows=("ER-22", "FM-13"),
)
def contacts_differ(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a phone number or email address that only one edition of a document gives.

    A number that differs by one digit is a call that nobody answers. All editions of a
    document give the same numbers. Those of the project's settings may stand in each.

    Bad: 01632 960 110 in the full document, 01632 960 111 in the Easy Read one

    Good: the same number in both

    Source: NHS England, making information accessible 2018; DIN SPEC 33429.
    """
    full = collection.find(document.name)
    if full is None:
        return
    own = {form for value in _settings(collection) for p in particulars(value) for form in p.forms}
    here, there = _contacts(document), _contacts(full)
    for form, (written, span) in here.items():
        if form not in there and form not in own:
            hint = "look it up, and write the same in both"
            yield Finding(span, f'"{written}" is not in the full document', hint)
    for form, (written, span) in there.items():
        if form not in here and form not in own:
            message = f'does not say "{written}" of the full document, line {span.line}'
            yield Finding(document.span, message, "write the same in both")


def _settings(collection: Collection) -> tuple[str, ...]:
    contacts = collection.settings.contacts
    return (contacts.email, contacts.phone, contacts.text)


def _contacts(document: Document) -> dict[str, tuple[str, Span]]:
    """Return each phone number and address by its form, as written where it first stands."""
    found: dict[str, tuple[str, Span]] = {}
    for text, span in _texts(document):
        for one in particulars(text):
            if one.kind in _KINDS:
                for form in one.forms:
                    found.setdefault(form, (one.written, span))
    return found


def _texts(document: Document) -> Iterator[tuple[str, Span]]:
    yield from ((sentence.text, sentence.span) for sentence in sentences(document))
    for node in walk(document):
        if isinstance(node, Route):
            yield plain_text(node.value), node.span
