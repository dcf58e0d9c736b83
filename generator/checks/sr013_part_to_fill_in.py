"""SR013: part-to-fill-in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Finding
from generator.model import Document, Span, picture_refs, place
from generator.passages import matches
from generator.registry import rule

_MARK = re.compile(r"\[fill in: (?P<what>[^\]]*)\]")
_HINT = "write your own words in its place, brackets and all"


@rule("SR013", refs=("easyread source format, a new document",))
def part_to_fill_in(document: Document) -> Iterator[Finding]:
    """Flag a part of a new document that nobody has filled in yet.

    `easyread new` marks what only its author can know. None of these marks may be published.

    Bad: [fill in: who can ask for help]

    Good: You, your GP or a carer can ask for help.

    Source: easyread source format, a new document.
    """
    found = [*_in_front_matter(document), *_in_body(document)]
    seen: set[tuple[Span, str]] = set()
    for span, what in found:
        if (span, what) not in seen:
            seen.add((span, what))
            yield Finding(span, f"part to fill in: {what}", _HINT)


def _in_front_matter(document: Document) -> Iterator[tuple[Span, str]]:
    meta = document.meta
    feedback = meta.feedback
    given = {"summary": meta.summary}
    for key in ("email", "phone", "text", "post"):
        given[f"feedback.{key}"] = (feedback and getattr(feedback, key)) or ""
    for key, text in given.items():
        for mark in _MARK.finditer(text):
            yield place(meta, key, document.span), mark["what"]


def _in_body(document: Document) -> Iterator[tuple[Span, str]]:
    for mark, span in matches(document, _MARK):
        yield span, mark["what"]
    for ref in picture_refs(document):
        for mark in _MARK.finditer(ref.alt):
            yield ref.span, mark["what"]
