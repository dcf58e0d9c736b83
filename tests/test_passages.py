"""The place of each word of a passage is its place in the source."""

from __future__ import annotations

import re
from datetime import date

from generator.passages import BLANK, matches, passages
from generator.project import collection_from_texts

PATH = "source/guides/page.md"
SOURCE = """---
kind: guide
title: A page
status: draft
version: "0.1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: A page.
feedback: {email: a@example.org}
---
First words, **bold ones** and
a [link to it](#part) here.

- item one
  goes on

| Head | Other |
| ---- | ----- |
| cell | words |

Term
: said of it

## Part {#part}

We have {{ staff }} people. Write to a@example.org, `code` or www.example.org/a now.
"""
FACTS = {"source/shared/facts.yaml": "staff:\n  value: '5,500'\n  written: []\n"}


def page():
    collection, _ = collection_from_texts({PATH: SOURCE} | FACTS, today=date(2026, 11, 2))
    return collection.documents[0]


def test_every_word_of_the_body_is_found_where_its_place_says():
    lines = SOURCE.split("\n")
    found = [(word[0], span) for word, span in matches(page(), re.compile(r"[A-Za-z]+"))]
    body = [(word, span) for word, span in found if span.line > 11]
    assert len(body) == 30
    for word, span in body:
        assert lines[span.line - 1][span.column - 1 :].startswith(word)


def test_a_shared_fact_stands_where_it_is_used():
    ((found, span),) = matches(page(), re.compile(r"5,500"))
    assert (found[0], SOURCE.split("\n")[span.line - 1][span.column - 1 :][:9]) == (
        "5,500",
        "{{ staff ",
    )


def test_addresses_and_code_are_no_words():
    last = list(passages(page()))[-1].text
    assert BLANK in last
    assert not re.search("example|code|www", last)
    assert last.endswith(" now.")


def test_the_title_stands_in_the_front_matter():
    first = passages(page())[0]
    assert (first.text, first.span(2).line) == ("A page", 3)
