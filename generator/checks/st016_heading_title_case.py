"""ST016: heading-title-case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document
from generator.parts import titles
from generator.readability.names import WORD, Names, may_be_small, names_of, without_names
from generator.registry import ENGLISH_ONLY, rule

# A word behind one of these starts anew: "Stage 1: Access", "Your plan (Draft)".
_ANEW = re.compile(r"[:.?!/(\u2013\u2014]\s*$")


@rule(
    "ST016",
    languages=ENGLISH_ONLY,
    refs=("NHS digital service manual, capitalisation: sentence case",),
    severity=Severity.WARNING,
    rows=("NH-07",),
)
def heading_title_case(
    document: Document, collection: Collection, *, letters: int = 4
) -> Iterator[Finding]:
    """Flag a title or heading in which ordinary words start with a capital.

    People read words by their shape, and a capital in the middle looks like a name. Names are
    right: those of the word list ``capital-words``, of the organisation, and words that the
    sentences of the document write with a capital too. ``letters`` is the length from which a
    small word counts against the capitals.

    Bad: ## How To Get Help

    Good: ## How to get help

    Source: NHS digital service manual, capitalisation: sentence case.
    """
    names = names_of(document, collection.settings)
    small = vocabulary.merged("small-words", collection.settings.lists)
    for _, title in titles(document):
        wrong = _wrong(without_names(title.text, names), names, small, letters)
        if wrong:
            message = f'"{wrong[0][0]}" starts with a capital inside a heading'
            good = ", ".join(f'"{word[0].lower()}"' for word in wrong)
            yield Finding(title.span(wrong[0].start()), message, f"write {good}")


def _wrong(
    text: str, names: Names, small: Mapping[str, object], letters: int
) -> list[re.Match[str]]:
    """Return the words with a needless capital, if they are most of the words."""
    words = list(WORD.finditer(text))
    inner = [
        word
        for word in words[1:]
        if not _ANEW.search(text[max(0, word.start() - 4) : word.start()])
    ]
    capitals = [w for w in inner if w[0][0].isupper() and sum(map(str.isupper, w[0])) == 1]
    plain = [w for w in inner if w[0].islower() and len(w[0]) >= letters]
    wrong = [w for w in capitals if may_be_small(w[0], names)]
    if any(w[0].lower() in small for w in wrong):
        wrong = [w for w in capitals if w[0].lower() not in names.written]
    if len(wrong) <= len(plain) or (len(wrong) == 1 and not may_be_small(words[0][0], names)):
        return []
    return wrong
