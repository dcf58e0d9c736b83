"""RV012: few-contact-routes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from generator.diagnostics import Finding
from generator.model import Contact, Document, Fact, Node, Paragraph, Route, plain_text, walk
from generator.parts import part_nodes
from generator.registry import ENGLISH_ONLY, rule
from generator.wording import ROUTE_LABELS

_KEYS = MappingProxyType({label: key for key, label in ROUTE_LABELS.items()})
# How a route is written by hand, where no shared fact gives it.
_WRITTEN = MappingProxyType(
    {
        "phone": re.compile(r"\b(?:phone|call|ring|tel)\b[^.\n]{0,60}?\d{3}", re.IGNORECASE),
        "email": re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\."),
        "text": re.compile(r"\btext\b[^.\n]{0,60}?\d{3}", re.IGNORECASE),
        "post": re.compile(r"\bwrite to\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"),
    }
)


@rule(
    "RV012",
    languages=ENGLISH_ONLY,
    refs=("Accessible Information Standard DAPB1605 Amd 30/2025",),
    rows=("AIS-3",),
)
def few_contact_routes(document: Document, *, limit: int = 3) -> Iterator[Finding]:
    """Flag a statement on other formats that gives fewer than three ways to ask for one.

    Who cannot use the phone must not be left with a phone number only. Phone, email, text
    and post count, from the statement or from a list of contacts in the same document. A list
    that is for feedback does not count: who needs large print has none to give.

    Bad: Phone us for large print.

    Good: {{ contact.phone }}, {{ contact.email }} and {{ contact.post }}

    Source: Accessible Information Standard DAPB1605 Amd 30/2025.
    """
    nodes = part_nodes(document, "other-formats")
    if not nodes:
        return
    lists = (n for n in walk(document) if isinstance(n, Contact) and not _for_feedback(n, document))
    contacts = (node for top in lists for node in walk(top))
    routes = {route for node in (*nodes, *contacts) for route in _routes(node)}
    if len(routes) < limit:
        given = f" ({', '.join(key for key in ROUTE_LABELS if key in routes)})" if routes else ""
        count = "1 way" if len(routes) == 1 else f"{len(routes)} ways"
        message = f"{count} to ask for another format{given}, {limit} are needed"
        hint = "give phone, email and post: fill in contacts in source/easyread.yaml and use them"
        yield Finding(nodes[0].span, message, hint)


def _for_feedback(contact: Contact, document: Document) -> bool:
    """Tell whether a list of contacts is the feedback contact of the front matter."""
    given = document.meta.feedback
    values = {given.email, given.phone, given.text, given.post} if given else set()
    return all(plain_text(route.value) in values for route in contact.routes)


def _routes(node: Node) -> Iterator[str]:
    """Yield the routes that a node gives: phone, email, text, post."""
    match node:
        case Fact(name=name, text=text) if text.strip():
            yield from (key for key in ROUTE_LABELS if name.endswith(f".{key}"))
        case Route(label=label):
            yield from (_KEYS[label],) if label in _KEYS else ()
        case Paragraph():
            said = plain_text(node.children)
            yield from (key for key, pattern in _WRITTEN.items() if pattern.search(said))
