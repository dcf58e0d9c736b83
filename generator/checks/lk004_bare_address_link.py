"""LK004: bare-address-link."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.model import Document, Link, Web, plain_text, walk
from generator.registry import rule


@rule(
    "LK004",
    refs=(
        "WCAG 2.2 2.4.4",
        "NHS digital service manual, links",
    ),
    severity=Severity.WARNING,
    rows=("NH-11",),
)
def bare_address_link(document: Document) -> Iterator[Finding]:
    """Flag a link whose words are its web address.

    A screen reader reads an address out letter by letter.

    Bad: <https://111.nhs.uk/triage/check>

    Good: [NHS 111 online](https://111.nhs.uk)

    Source: WCAG 2.2 2.4.4; NHS digital service manual, links.
    """
    for node in walk(document):
        if isinstance(node, Link) and isinstance(node.target, Web):
            said = plain_text(node.children).strip()
            if said.startswith(("http://", "https://", "www.")) or _is_of(said, node.target.url):
                hint = "say what the reader finds there"
                yield Finding(node.span, f'link text is the address "{said}"', hint)


def _is_of(said: str, address: str) -> bool:
    """Tell whether words without spaces are an address, or its beginning."""
    shown = "." in said and not any(map(str.isspace, said))
    return shown and _short(address).startswith(_short(said))


def _short(address: str) -> str:
    return address.lower().partition("://")[2].removeprefix("www.") or address.lower()
