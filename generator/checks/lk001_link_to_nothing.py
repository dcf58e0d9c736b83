"""LK001: link-to-nothing."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, Link, Place, Span, Status, place, walk
from generator.parts import anchors
from generator.registry import rule
from generator.shelf import identities_of


@rule(
    "LK001",
    refs=(
        "WCAG 2.2 2.4.4",
        "PDF/UA-1 7.18.5",
    ),
)
def link_to_nothing(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a link to a document or a part that is not there.

    The reader is sent nowhere. A document under development has no file yet.

    Bad: [triage](#triaje)

    Good: [triage](#triage)

    Source: WCAG 2.2 2.4.4; PDF/UA-1 7.18.5.
    """
    original = document.meta.translates
    names = sorted({d.name for d in identities_of(collection.documents)})
    if original and original not in names:
        span = place(document.meta, "translates", document.span)
        yield Finding(span, f'there is no document "{original}"', _near(original, names))
    for node in walk(document):
        if isinstance(node, Link) and isinstance(node.target, Place):
            yield from _missing(node.span, node.target, document, collection)


def _missing(
    span: Span, target: Place, document: Document, collection: Collection
) -> Iterator[Finding]:
    other = _led_to(target, document, collection)
    if other is None:
        names = sorted({d.name for d in identities_of(collection.documents)})
        hint = _near(target.document, names)
        yield Finding(span, f'there is no document "{target.document}"', hint)
    elif target.document and other.meta.status is Status.UNDER_DEVELOPMENT:
        message = f'"{target.document}" is under development and has no file'
        yield Finding(span, message, "name it in words, without a link")
    elif target.anchor and target.anchor not in anchors(other):
        hint = _near(target.anchor, sorted(anchors(other)))
        yield Finding(span, f'there is no part "#{target.anchor}" in {other.name}', hint)


def _led_to(target: Place, document: Document, collection: Collection) -> Document | None:
    """Return the document that a link leads to.

    A link to a part, or to the document's own name, leads to the full document.
    """
    if not target.document:
        return document
    full = collection.find(target.document)
    if target.anchor or target.document == document.name:
        return full
    return collection.find(target.document, document.edition) or full


def _near(name: str, names: list[str]) -> str:
    close = get_close_matches(name, names, n=1)
    return f'did you mean "{close[0]}"?' if close else "take the link out, or write what it names"
