"""ER026: far-pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from generator.diagnostics import Finding, Severity
from generator.languages import is_english
from generator.model import Document, Edition, Paragraph
from generator.readability import Sentence, sentences
from generator.readability.tables import read_list
from generator.registry import ENGLISH_ONLY, rule

_PRONOUN = re.compile(r"(?:He|She|They)\b")
# What stands after one of these is a verb; so is what stands before "us" or "them".
_BEFORE_VERB = frozenset(
    "i you we he she they who to can could will would may might must should do does did not cannot"
    " please always never often".split()
)
_AFTER_VERB = frozenset("me you us him them".split())


@rule(
    "ER026",
    languages=ENGLISH_ONLY,
    refs=("UNE 153101", "DIN SPEC 33429"),
    severity=Severity.NOTE,
    editions=(Edition.EASY_READ,),
    rows=("ER-19",),
)
def far_pronoun(document: Document, *, back: int = 2) -> Iterator[Finding]:
    """Flag a "he", "she" or "they" with nobody near it for whom it stands.

    A reader should not have to look back for who "they" are. A sentence that starts with such a
    word needs a noun in it, or in one of the ``back`` sentences before it under the same
    heading, the heading among them. What may be a noun counts as one, so little is flagged.
    "It" and "this" can stand for all that was said, so they are let be.

    Bad: Phone us. They can help.

    Good: Phone our nurses. They can help.

    Source: UNE 153101; DIN SPEC 33429.
    """
    if not is_english(document.meta.language):
        return
    near: list[Sentence] = []
    for sentence in sentences(document):
        if not isinstance(sentence.block, Paragraph):
            near = []
        near = [*near[-back:], sentence]
        found = _PRONOUN.match(sentence.text)
        if found and not any(_has_noun(one) for one in near):
            message = f'"{found[0]}" has no noun near it'
            yield Finding(sentence.span, message, "say the name or the noun again")


def _has_noun(sentence: Sentence) -> bool:
    """Tell whether a word may be a noun: no small word, no number, not in a verb's place."""
    plain = ["", *(word.lower() for word in sentence.words), ""]
    before_and_after = zip(pairwise(plain[:-1]), plain[2:], strict=True)
    return any(
        word not in _small_words()
        and word not in _BEFORE_VERB
        and word[0].isalpha()
        and before not in _BEFORE_VERB
        and after not in _AFTER_VERB
        for (before, word), after in before_and_after
    )


@cache
def _small_words() -> frozenset[str]:
    return read_list("function-words.txt")
