"""RV009: unproved-claim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document
from generator.passages import passages, quoted_lines
from generator.registry import rule
from generator.vocabulary import Entry

# "We do not use the logo" claims nothing.
_DENIES = re.compile(r"\b(?:not|never|cannot|without|no|only)\b|n['\u2019]t\b")
_STOPS = re.compile(r"[.!?]\s")


@rule(
    "RV009",
    refs=("Inclusion Europe, Information for all", "The Easy Read Standard"),
    rows=("ERS-6",),
)
def unproved_claim(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a claim to be Easy Read, or accessible to everyone, that no check by people proves.

    The logo and the words are a promise. They need a record that people with a learning
    disability have checked these words and pictures; one that is out of date is no proof.

    Bad: This document conforms to the Easy Read standard.

    Good: This is a draft. We have asked a group to check it.

    Source: Inclusion Europe, Information for all; The Easy Read Standard.
    """
    if any(edition.co_produced for edition in collection.editions(document)):
        return
    entries = vocabulary.merged("claims", collection.settings.lists)
    quoted = quoted_lines(document)
    for part in passages(document):
        for found, span in part.find(_pattern(tuple(entries.values()))):
            if not _denied(found) and (span.path, span.line) not in quoted:
                message = f'"{found[0]}" is a claim, and no valid record proves it'
                hint = "take it out until a group has checked this (easyread approve)"
                yield Finding(span, message, hint)


@lru_cache(maxsize=4)
def _pattern(entries: tuple[Entry, ...]) -> re.Pattern[str]:
    """Match an entry that does not stand in one of its exceptions; the longest first."""
    longest = sorted(entries, key=lambda entry: -len(entry.phrase))
    return re.compile(rf"\b(?:{'|'.join(map(_one, longest))})(?![\w-])", re.IGNORECASE)


def _one(entry: Entry) -> str:
    before, after = "", ""
    for phrase in entry.unless:
        start, _, end = phrase.partition(entry.phrase)
        before += f"(?<!{re.escape(start)})" if start else ""
        after += f"(?!{re.escape(end)})" if end else ""
    return before + re.escape(entry.phrase) + after


def _denied(found: re.Match[str]) -> bool:
    """Tell whether the sentence says before the claim that it does not hold."""
    before = _STOPS.split(found.string[max(found.start() - 200, 0) : found.start()])[-1]
    return _DENIES.search(before.lower()) is not None
