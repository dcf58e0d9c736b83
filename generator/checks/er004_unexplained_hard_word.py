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
from generator.registry import rule

_START = re.compile(r"(?:^|[.?!:])\s*$")


@rule(
    "ER004",
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
    the list "prescribed-words" are left alone, because other rules ask for them.

    Bad: You can see a psychologist.

    Good: the same words, with psychologist in the word list

    Source: GOV.UK accessible communication formats; Australian Government Style Manual, Easy
    Read; Inclusion Europe, Information for all.
    """
    settings = collection.settings
    prescribed = vocabulary.merged("prescribed-words", settings.lists)
    known = explained_words(document, settings) | prescribed.keys()
    found = _words(document)
    hard = set(hard_words((word for word, _ in found), known))
    for word, span in found:
        if word in hard:
            hard.discard(word)
            hint = "use an easier word, or explain it in source/shared/words.yaml"
            yield Finding(span, f'hard word "{word}" is not in the word list', hint)


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
