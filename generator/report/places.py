"""The words that a finding is about, and its place seen from the top of a repository."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from generator.diagnostics import Diagnostic
from generator.model import Document, Pair, Span, walk
from generator.passages import BLANK, Passage, pair_text, passages
from generator.readability import Sentence, sentences

_BLANKS = re.compile(f"{BLANK}+")


def rooted(
    diagnostics: Iterable[Diagnostic], documents: Iterable[Document], folder: str
) -> list[Diagnostic]:
    """Put ``folder``, in which the project stands, before the paths of its sources.

    Texts outside the project's sources (a README) were named from where the command ran.
    An absolute path would tell about the machine, so only the name of its file is kept.
    """
    outside = {document.span.path for document in documents if document.prose}
    return [
        replace(d, span=replace(d.span, path=_rooted(d.span.path, folder, outside)))
        for d in diagnostics
    ]


def _rooted(path: str, folder: str, outside: set[str]) -> str:
    if path.startswith("/") or ":" in path[:2]:
        return path.replace("\\", "/").rpartition("/")[2]
    return path if path in outside or not folder else f"{folder}/{path}"


def words_at(documents: Iterable[Document], span: Span) -> str:
    """Return the sentence, heading or cell at a place, or the words beside a picture.

    Empty for a place that holds no words, such as that of a whole document.
    """
    for document in documents:
        if span.path in (document.span.path, *document.sources):
            said = _passage_at(document, span) or _pair_at(document, span)
            if said:
                return said
    return ""


def _passage_at(document: Document, span: Span) -> str:
    there = _lines(document).get((span.path, span.line), ())
    before = [p for p in there if _start(p) <= span] or list(there[:1])
    if not before:
        return ""
    passage = before[-1]
    said = [s for s in _by_path(document, span.path) if _start(passage) <= s.span <= span]
    whole = _plain(passage)
    inside = [s for s in said if s.text in whole]
    return inside[-1].text if inside else whole


def _plain(passage: Passage) -> str:
    """Return a passage on one line; code and addresses, which it does not hold, as dots."""
    return " ".join(_BLANKS.sub("\u2026", passage.text).split())


def _pair_at(document: Document, span: Span) -> str:
    pairs = (node for node in walk(document) if isinstance(node, Pair))
    return next((pair_text(p) for p in pairs if _same_line(p.span, span)), "")


def _same_line(one: Span, other: Span) -> bool:
    return (one.path, one.line) == (other.path, other.line)


def _start(passage: Passage) -> Span:
    return passage.runs[0].span


@lru_cache(maxsize=64)
def _lines(document: Document) -> dict[tuple[str, int], Sequence[Passage]]:
    """Return the passages that stand on each line of each source, from left to right."""
    lines: dict[tuple[str, int], list[Passage]] = {}
    for passage in passages(document):
        numbers = [run.span.line for run in passage.runs if run.span.path == _start(passage).path]
        for line in range(min(numbers), max(numbers) + 1):
            lines.setdefault((_start(passage).path, line), []).append(passage)
    return {line: sorted(there, key=_start) for line, there in lines.items()}


@lru_cache(maxsize=256)
def _by_path(document: Document, path: str) -> tuple[Sentence, ...]:
    return tuple(s for s in sentences(document) if s.span.path == path)
