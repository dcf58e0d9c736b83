"""Findings of every weight, with the letters that a format must escape, in a small project."""

from __future__ import annotations

from datetime import date

from generator.checking import check_common, check_document
from generator.collection import Collection
from generator.diagnostics import Diagnostic, Severity
from generator.model import Span
from generator.project import collection_from_texts

TODAY = date(2026, 8, 6)
SETTINGS = "organisation: {name: Example NHS Trust}\n"
FULL = "source/guides/leave.md"
EASY = "source/guides/leave.easy-read.md"
HEAD = """---
kind: guide
title: How to <leave> & "return"
status: draft
version: "0.1"
updated: 2026-06-01
review: 2027-06-01
audience: [public]
summary: How to leave.
feedback: {email: a@example.org}
---
"""
BODY = """
## Leaving

You can leave when you and your team think that it is right. Please take your medication, and phone us.

[click here](https://example.org/)

| Step | How long |
| ---- | -------- |
| Telephone the ward | 2 days |
"""
EASY_BODY = """
## Leaving {covers="leaving"}

You should phone us as soon as you can if you start to feel worse or you cannot sleep at night.
"""


def texts(*, before: str = "") -> dict[str, str]:
    """Return the sources; ``before`` is put in front of the body of the full document."""
    return {
        "source/easyread.yaml": SETTINGS,
        FULL: HEAD + before + BODY,
        EASY: "---\ntitle: Leaving\nsummary: How to leave.\n---\n" + EASY_BODY,
    }


def checked(sources: dict[str, str] | None = None) -> tuple[Collection, list[Diagnostic]]:
    """Return a project and what the checks find in it."""
    collection, common = collection_from_texts(sources or texts(), today=TODAY)
    found = {d for document in collection.documents for d in check_document(document, collection)}
    every = found | set(check_common(common, collection))
    return collection, sorted(every, key=lambda diagnostic: diagnostic.order)


def diagnostic(
    number: int = 1, severity: Severity = Severity.ERROR, path: str = FULL, **fields: str
) -> Diagnostic:
    """Return a finding at line ``number``."""
    message = fields.get("message", f"fault {number}")
    hint = fields.get("hint", "mend it")
    code, name = fields.get("code", "RD002"), fields.get("name", "overlong-sentence")
    return Diagnostic(code, name, severity, Span(path, number, 1), message, hint)


EVERY_WEIGHT = [diagnostic(n, severity) for n, severity in enumerate(Severity, start=1)]
AWKWARD = diagnostic(5, message='100% of "a,b": <b>\n::error::no\x00 \U0001f600 end', hint="é & ü")
