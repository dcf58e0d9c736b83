"""Addresses that are typed among words become links, and nothing else does."""

from __future__ import annotations

import pytest

from generator.addresses import link_addresses
from generator.model import Link, Mail, Web, plain_text, walk
from tests.readers.reading import read


def _links(words: str) -> list[tuple[str, str]]:
    blocks = link_addresses(read(words + "\n").blocks)
    found = [node for block in blocks for node in walk(block) if isinstance(node, Link)]
    return [
        (
            plain_text(link.children),
            getattr(link.target, "url", getattr(link.target, "address", "")),
        )
        for link in found
    ]


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("Email help@example.org.", "help@example.org"),
        ("Email help@mail.example.org, or phone.", "help@mail.example.org"),
        ("See https://example.org/a/b?c=d#e.", "https://example.org/a/b?c=d#e"),
        ("(See https://example.org/a)", "https://example.org/a"),
        ("**Email help@example.org** now.", "help@example.org"),
        ("Go to https://example.org/.", "https://example.org/"),
    ],
)
def test_an_address_leads_where_it_says(words: str, address: str) -> None:
    assert _links(words) == [(address, address)]


@pytest.mark.parametrize(
    "words",
    ["5 @ 3 pounds.", "We are @lpt on it.", "`help@example.org`", "a@b", "http:// is a start."],
)
def test_what_is_no_address_stays_as_it_is(words: str) -> None:
    assert _links(words) == []


def test_an_address_in_a_link_is_not_linked_again() -> None:
    assert _links("[**Email help@example.org**](https://example.org)") == [
        ("Email help@example.org", "https://example.org")
    ]


def test_the_words_and_their_places_stay() -> None:
    document = read("Email help@example.org or a@example.com now.\n")
    (block,) = link_addresses(document.blocks)
    assert plain_text(block.children) == "Email help@example.org or a@example.com now."
    places = [(n.span.column, n.target) for n in walk(block) if isinstance(n, Link)]
    assert places == [(7, Mail("help@example.org")), (27, Mail("a@example.com"))]
    assert not [n for n in walk(block) if isinstance(n, Link) and isinstance(n.target, Web)]
