"""ST028: bold-in-text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import (
    Document,
    Edition,
    Inline,
    LineBreak,
    Paragraph,
    Strong,
    WordList,
    plain_text,
    walk,
)
from generator.registry import rule

# A number to phone stands out of its line: it is what the reader looks for.
_PHONE = re.compile(r"[\d +()-]{3,24}")


@rule(
    "ST028",
    refs=(
        "NHS digital service manual, formatting: bold",
        "Australian Government Style Manual, Easy Read",
    ),
    severity=Severity.WARNING,
    rows=("NH-09", "ERL-5"),
)
def bold_in_text(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag words in bold in the middle of a text.

    Bold in a line draws the eye past all that is not bold, and a screen reader does not say
    it. Right are a label with a colon at the start of a line, and a phone number. In Easy Read,
    bold means that the word list explains the word: bold on any other word stops the build.

    Bad: Do **not** stop your medicine.

    Good: Do not stop your medicine.

    Source: NHS digital service manual, formatting: bold; Australian Government Style Manual,
    Easy Read.
    """
    find = _in_easy_read if document.edition is Edition.EASY_READ else _in_standard
    yield from find(document, collection)


def _in_easy_read(document: Document, collection: Collection) -> Iterator[Finding]:
    listed = _listed(document, collection)
    hint = "take the stars out: hard words of the word list are made bold for you"
    for bold in _bold(document):
        if plain_text(bold.children).strip().lower() not in listed:
            message = f"{_said(bold)} in bold is not in the word list"
            yield Finding(bold.span, message, hint, Severity.ERROR)


def _in_standard(document: Document, _: Collection) -> Iterator[Finding]:
    hint = "take the stars out; a heading or a box makes words stand out"
    for bold in _bold(document):
        if not _PHONE.fullmatch(plain_text(bold.children).strip()):
            yield Finding(bold.span, f"{_said(bold)} is in bold", hint)


def _said(bold: Strong) -> str:
    return f'"{plain_text(bold.children).strip()}"'


def _bold(document: Document) -> Iterator[Strong]:
    """Yield the words in bold of each paragraph, without the labels in front of its lines."""
    for node in walk(document):
        if isinstance(node, Paragraph):
            for index, inline in enumerate(node.children):
                if not _is_label(node.children, index):
                    yield from (n for n in walk(inline) if isinstance(n, Strong))


def _is_label(inlines: tuple[Inline, ...], index: int) -> bool:
    """Tell whether words in bold start a line and end with a colon, or have one behind them."""
    here, after = inlines[index], inlines[index + 1 :]
    starts = not index or isinstance(inlines[index - 1], LineBreak)
    if not isinstance(here, Strong) or not starts or not after:
        return False
    ends = plain_text(here.children).rstrip().endswith(":")
    return ends or plain_text(after[:1]).lstrip().startswith(":")


def _listed(document: Document, collection: Collection) -> set[str]:
    """Return the words and forms of the word lists, which ``editions.fill`` makes bold."""
    shared = (w for hard in collection.settings.words for w in (hard.word, *hard.forms))
    own = (e.word for n in walk(document) if isinstance(n, WordList) for e in n.entries)
    return {word.lower() for word in (*shared, *own)}
