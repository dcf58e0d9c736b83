"""ER021: word-list-mismatch."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.model import Document, Edition, WordEntry, WordList, walk
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule
from generator.vocabulary import Entry
from generator.vocabulary.phrases import phrases, search_for

_MEANS = re.compile(
    r"(?:(?:an?|the|your|our) )?(?!(?:this|that|it|they|what|which)\b)"
    r"(?P<word>\w[\w&'\u2019-]{0,30}(?: \w[\w-]{0,30}){0,2}) (?:means?|(?:is|are) when)\b",
    re.IGNORECASE,
)
_ENDING = re.compile(r"(?:ies|es|s|y|e|ing)$")
_SHORTEST = 4  # letters of a stem that says which word it is


@rule(
    "ER021",
    languages=ENGLISH_ONLY,
    refs=(
        "Australian Government Style Manual, Easy Read",
        "GOV.UK accessible communication formats",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-09",),
)
def word_list_mismatch(
    document: Document, collection: Collection, *, most: int = 4
) -> Iterator[Finding]:
    """Flag a word list that does not fit its text.

    A word that is explained and never used sends the reader to look for it. More than ``most``
    hard words with no list at all leave no place to look one up. The list that the program
    makes from the words of the project always fits.

    Bad: triage in a "::: words" box of a text that does not say triage

    Good: {{ word-list }} under "What the words mean"

    Source: Australian Government Style Manual, Easy Read; GOV.UK accessible communication
    formats.
    """
    lists = [node for node in walk(document) if isinstance(node, WordList)]
    said = [s.text.lower() for s in sentences(document) if not isinstance(s.block, WordEntry)]
    said += [document.meta.title.lower()]
    shared = {word.span for word in collection.settings.words}
    for entry in (entry for one in lists for entry in one.entries):
        if entry.span not in shared and not any(_stem(entry.word) in text for text in said):
            hint = "take it out of the list, or use the word"
            yield Finding(entry.span, f'"{entry.word}" is explained and not used', hint)
    count = 0 if lists else len(_explained(said, collection))
    if count > most:
        hint = "write {{ word-list }} on a line of its own near the end"
        yield Finding(document.span, f"{count} hard words and no word list", hint)


def _stem(word: str) -> str:
    """Return what all forms of a word have in common: "therap" of "therapy"."""
    *start, last = word.lower().split()
    stem = _ENDING.sub("", last)
    return " ".join([*start, stem if len(stem) >= _SHORTEST else last])


def _explained(said: list[str], collection: Collection) -> set[str]:
    """Return the hard words of the project that a text says, and those that it explains."""
    words = collection.settings.words
    forms = {form.lower(): w.word.lower() for w in words for form in (w.word, *w.forms)}
    search = search_for(tuple(Entry(form) for form in forms))
    used = {forms[found[0]] for text in said for found in phrases(text, search)}
    defined = (_MEANS.match(text) for text in said)
    return used | {forms.get(found["word"], found["word"]) for found in defined if found}
