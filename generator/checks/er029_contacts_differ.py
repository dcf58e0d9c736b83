"""ER029: contacts-differ."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.meaning import contacts, coverages
from generator.model import Document, Edition, Link, Mail, Phone, Route, Span, plain_text, walk
from generator.readability import sentences
from generator.registry import rule


@rule(
    "ER029",
    refs=("NHS England, making information accessible 2018", "DIN SPEC 33429"),
    editions=(Edition.EASY_READ,),
    rows=("ER-22", "FM-13"),
)
def contacts_differ(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a phone number or email address that only one edition of a document gives.

    A number that differs by one digit is a call that nobody answers. All editions of a
    document give the same numbers. Those of the project's settings may stand in each, and the
    Easy Read one may add those of the list "crisis-contacts". To let one number be left out,
    name it: <!-- allow: ER029 "01632 960 112": staff only -->.

    Bad: 01632 960 110 in the full document, 01632 960 111 in the Easy Read one

    Good: the same number in both

    Source: NHS England, making information accessible 2018; DIN SPEC 33429.
    """
    full = collection.find(document.name)
    if full is None:
        return
    own = _forms(*_settings(collection))
    help_lines = _forms(*vocabulary.merged("crisis-contacts", collection.settings.lists))
    here, there = _contacts(document), _contacts(full)
    for form in here.keys() - there.keys() - own - help_lines:
        written, span = here[form]
        yield Finding(span, f'"{written}" is not in the full document', "write the same in both")
    places = _places(document, full)
    for form in there.keys() - here.keys() - own:
        written, span = there[form]
        message = f'does not say "{written}" of the full document, line {span.line}'
        yield Finding(places.get(form, document.span), message, "write the same in both")


def _settings(collection: Collection) -> tuple[str, ...]:
    given = collection.settings.contacts
    return (given.email, given.phone, given.text)


def _forms(*texts: str) -> set[str]:
    return {one.form for text in texts for one in contacts(text)}


def _places(easy: Document, full: Document) -> dict[str, Span]:
    """Return the heading under which the Easy Read text has to give what the full one gives."""
    found: dict[str, Span] = {}
    for coverage in coverages(easy, full):
        for sentence in coverage.full:
            for one in contacts(sentence.text):
                found.setdefault(one.form, coverage.sections[0].span)
    return found


def _contacts(document: Document) -> dict[str, tuple[str, Span]]:
    """Return each phone number and address by its form, as written where it first stands."""
    found: dict[str, tuple[str, Span]] = {}
    for text, span in _texts(document):
        for one in contacts(text):
            found.setdefault(one.form, (one.written, span))
    return found


def _texts(document: Document) -> Iterator[tuple[str, Span]]:
    yield from ((sentence.text, sentence.span) for sentence in sentences(document))
    for node in walk(document):
        match node:
            case Route():
                yield plain_text(node.value), node.span
            case Link(target=Mail(address)):
                yield address, node.span
            case Link(target=Phone(number)):
                yield number, node.span
            case _:
                pass
