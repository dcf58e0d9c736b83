"""ER024: we-before-name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Quote, walk
from generator.parts import headings
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule

_WE = re.compile(r"\b(?:[Ww]e|us|[Oo]urs?)\b")
_WE_ARE = re.compile(r"\b[Ww]e(?: are|['\u2019]re) (?:called |part of )?(?:an? |the |[A-Z])")
_SPEECH = re.compile(r"[\"\u201c][^\"\u201c\u201d]*[\"\u201d]")


@rule(
    "ER024",
    languages=ENGLISH_ONLY,
    refs=(
        "GOV.UK style guide, addressing the user",
        "Inclusion Europe, Information for all",
    ),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-16",),
)
def we_before_name(
    document: Document, collection: Collection, *, readers: str = "reader-words"
) -> Iterator[Finding]:
    """Flag a "we" before the text says who that is, and "the patient" for the reader.

    A reader needs to know who speaks, and that the text speaks to them. ``readers`` names the
    list of words for the reader. A document only for staff may speak of patients.

    Bad: We can help you. The patient must phone first.

    Good: We are Example NHS Trust. We can help you. You must phone first.

    Source: GOV.UK style guide, addressing the user; Inclusion Europe, Information for all.
    """
    yield from _first_we(document, collection)
    if document.meta.audience == ("staff",):
        return
    entries = vocabulary.merged(readers, collection.settings.lists).values()
    for use in vocabulary.uses(document, entries):
        message = f'"{use.text}" does not speak to the reader'
        yield Finding(use.span, message, f'write "{use.entry.instead}"')


def _first_we(document: Document, collection: Collection) -> Iterator[Finding]:
    """Yield a finding for the first "we", if nothing before it says who that is."""
    named = [collection.settings.organisation.name, collection.settings.organisation.short]
    names = [name.lower() for name in named if name]
    titles = {id(heading) for _, heading in headings(document)}
    quoted = {id(n) for node in walk(document) if isinstance(node, Quote) for n in walk(node)}
    if any(name in f"{document.meta.title} {document.meta.subtitle}".lower() for name in names):
        return
    for sentence in sentences(document):
        if _WE_ARE.search(sentence.text) or any(name in sentence.text.lower() for name in names):
            return
        is_said = id(sentence.block) not in titles and id(sentence.block) not in quoted
        if is_said and (found := _WE.search(_SPEECH.sub("", sentence.text))):
            hint = 'say who speaks before it: "We are" and the name of the organisation'
            yield Finding(sentence.span, f'"{found[0]}" comes before the name of who speaks', hint)
            return
