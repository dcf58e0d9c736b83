"""ER019: uncommon-words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.glossary import explained_words
from generator.languages import is_english
from generator.model import Document, Edition
from generator.readability import Sentence, sentences
from generator.readability.easy_words import is_easy, stems
from generator.readability.tables import read_list
from generator.registry import ENGLISH_ONLY, rule

_PLAIN = re.compile(r"[^\W\d_]+(?:['\u2019\u2011-][^\W\d_]+)*")
_NAMED = 5  # words in the hint


@rule(
    "ER019",
    languages=ENGLISH_ONLY,
    refs=(
        "Australian Government Style Manual, Easy Read",
        "GOV.UK accessible communication formats",
        "Inclusion Europe, Information for all",
    ),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-07",),
)
def uncommon_words(
    document: Document, collection: Collection, *, share: float = 0.05, least: int = 100
) -> Iterator[Finding]:
    """Flag a document in which many words are not among the most familiar ones.

    Each less familiar word slows a reader down, even one that is not hard. Familiar are the
    words of the Dale-Chall list and plain words of care. Words that are explained, names,
    numbers and addresses do not count. ``share`` is how many of all words may be less familiar;
    a document of fewer than ``least`` words is let be.

    Bad: 80 of 1,000 words are like "programme", "community" and "resources"

    Good: 20 of 1,000 words

    Source: Australian Government Style Manual, Easy Read; GOV.UK accessible communication
    formats; Inclusion Europe, Information for all.
    """
    said = sentences(document, scored=True) if is_english(document.meta.language) else ()
    total = sum(len(sentence.words) for sentence in said)
    known = explained_words(document, collection.settings) | read_list("everyday.txt")
    off = Counter({word: n for word, n in _counts(said).items() if _is_off(word, known)})
    if total >= least and off.total() > share * total:
        message = f"{off.total()} of {total} words are less familiar, limit {share:.0%}"
        costly = sorted(off, key=lambda word: (-off[word], -len(word), word))[:_NAMED]
        yield Finding(document.span, message, f"start with {', '.join(costly)}")


def _counts(said: tuple[Sentence, ...]) -> Counter[str]:
    """Count the words in small letters, but for names, which have a capital in a sentence."""
    names = {
        word
        for sentence in said
        for at, word in enumerate(sentence.words)
        if word[0].isupper() and (at or word.isupper())
    }
    return Counter(w.lower() for s in said for w in s.words if w not in names)


def _is_off(word: str, known: frozenset[str]) -> bool:
    if not _PLAIN.fullmatch(word) or is_easy(word):
        return False
    return known.isdisjoint(stems(word.replace("\u2019", "'").removesuffix("'s")))
