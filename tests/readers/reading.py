"""Read short sources in tests."""

from __future__ import annotations

from datetime import date

from generator.collection import Collection
from generator.model import Document
from generator.project import collection_from_texts

TODAY = date(2026, 11, 23)
MATTER = """---
kind: {kind}
title: A title
status: draft
version: "0.1"
updated: 2026-10-01
review: 2027-10-01
audience: [public]
summary: A summary.
feedback: {{email: a@example.org}}
---
"""
LINES_BEFORE = MATTER.count("\n")


def collection(texts: dict[str, str]) -> Collection:
    return collection_from_texts(texts, today=TODAY)[0]


def read(body: str, *, kind: str = "guide", **others: str) -> Document:
    """Read one document; ``others`` are further files, with __ for / in their names."""
    texts = {name.replace("__", "/"): text for name, text in others.items()}
    texts["source/guides/a.md"] = MATTER.format(kind=kind) + body
    found = collection({path if "." in path else path + ".md": t for path, t in texts.items()})
    return next(d for d in found.documents if d.name == "a")


def problems(document: Document) -> list[str]:
    """Return "line:column kind message" of each problem."""
    return [f"{p.span.line}:{p.span.column} {p.kind} {p.message}" for p in document.problems]
