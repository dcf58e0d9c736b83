"""Every span points at its text."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model import Code, Document, Text, walk
from generator.project import collection_from_texts

GUIDE = """---
kind: guide
title: A guide
status: draft
version: "0.1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: A guide.
feedback: {email: a@example.org}
---
First words of the *guide* and **bold words** here,
  then a second line with a [link to *it*](#part "t") and `code`.

- item one
  goes on
- item [two](tel:01632960101)

  1. inner one
  2. inner two

> Quoted words
> over two lines

## Part {#part}

Table: What it costs {header-column}

| Step | Who | Who |
| ---- | --- | --- |
| One  | You | You |

Term here
: What it means, with {{ contact.email }} after it.

::: note A title here
Inside the **box** it goes on.
:::

::: timeline
Stage 1 {.current}
: It was then.
:::
"""

EASY = """---
title: An easy guide
---
## Help {covers="part"}

![A phone](phone)
You can phone us.
You do **not** need to wait.
"""

TEXTS = {"source/guides/a.md": GUIDE, "source/guides/a.easy-read.md": EASY}


@pytest.fixture(scope="module")
def documents() -> tuple[Document, ...]:
    collection, _ = collection_from_texts(TEXTS, today=date(2026, 11, 23))
    return collection.documents


def test_every_text_stands_where_its_span_says(documents: tuple[Document, ...]) -> None:
    seen = 0
    for document in documents:
        lines = TEXTS[document.span.path].split("\n")
        for node in walk(document):
            if isinstance(node, Text | Code):
                line = lines[node.span.line - 1][node.span.column - 1 :]
                assert line.startswith(node.text.rstrip()), (node, line)
                seen += 1
    assert seen > 30


def test_every_block_stands_on_a_line_that_is_not_empty(documents: tuple[Document, ...]) -> None:
    for document in documents:
        lines = TEXTS[document.span.path].split("\n")
        for node in walk(document):
            assert lines[node.span.line - 1][node.span.column - 1 :].strip(), node


def test_good_sources_have_no_problem(documents: tuple[Document, ...]) -> None:
    assert [document.problems for document in documents] == [(), ()]
