"""ER004: unexplained-hard-word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding
from generator.glossary import explained_words
from generator.model import Document, Edition, Span
from generator.passages import passages
from generator.readability import hard_words
from generator.readability.tokens import tokens
from generator.registry import ENGLISH_ONLY, rule

_START = re.compile(r"(?:^|[.?!:])\s*$")


_LISTED = "hard-words"
_HINT = "use an easier word, or explain it in source/shared/words.yaml"


@rule(
    "ER004",
    languages=ENGLISH_ONLY,
    refs=(
        "GOV.UK accessible communication formats",
        "Australian Government Style Manual, Easy Read",
        "Inclusion Europe, Information for all",
    ),
    editions=(Edition.EASY_READ,),
    rows=("ER-07", "2.3 pathway words"),
)
def unexplained_hard_word(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a hard word that the word list does not explain.

    A reader who meets a hard word needs to find its meaning in the same document. The words of
    the list "prescribed-words" are left alone, because other rules ask for them. Those of the
    list "hard-words" are always hard: a project can add one, or let one be used.

    Bad: You can see a psychologist.

    Good: the same words, with psychologist in the word list

    Source: GOV.UK accessible communication formats; Australian Government Style Manual, Easy
    Read; Inclusion Europe, Information for all.
    """
    settings = collection.settings
    prescribed = vocabulary.merged("prescribed-words", settings.lists)
    let_be = {w.lower() for w, do in settings.lists.get(_LISTED, {}).items() if do == "allow"}
    known = explained_words(document, settings) | prescribed.keys() | let_be
    found = _words(document)
    hard = set(hard_words((word for word, _ in found), known))
    listed = vocabulary.merged(_LISTED, settings.lists).values()
    phrases = [(u.entry.phrase, u.span) for u in vocabulary.uses(document, listed)]
    hard |= {phrase for phrase, _ in phrases if phrase not in known}
    for word, span in sorted((*found, *phrases), key=lambda pair: pair[1]):
        if word in hard:
            hard.discard(word)
            yield Finding(span, f'hard word "{word}" is not in the word list', _HINT)


def _words(document: Document) -> list[tuple[str, Span]]:
    """Return each word in small letters, but for names and abbreviations.

    A name has a capital inside a sentence, here or elsewhere in the document.
    """
    said = [
        (found[0], bool(_START.search(part.text[: found.start()])), part.span(found.start()))
        for part in passages(document)
        for found in tokens(part.text)
    ]
    names = {word for word, starts, _ in said if word[0].isupper() and not starts}
    return [
        (word.lower(), span) for word, _, span in said if word not in names and not word.isupper()
    ]
