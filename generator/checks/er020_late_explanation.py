"""ER020: late-explanation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, WordList, walk
from generator.readability import Sentence, sentences
from generator.registry import ENGLISH_ONLY, rule
from generator.vocabulary import Entry
from generator.vocabulary.phrases import phrases, search_for

_AT_ONCE = re.compile(
    r",? (?:which (?:means|is when)|that (?:means|is when)|that is),? | \((?!see\b)[a-z]"
    r"| [-\u2013\u2014] (?:an?|the|when|where|this|it) ",
    re.IGNORECASE,
)
_MEANS = re.compile(r"[\"'\u2019\u201d]? (?:means?|(?:is|are) when)\b")
_BEFORE = re.compile(
    r"[\"'\u2018\u201c]?(?:(?:an?|the|your|our) )?[\"'\u2018\u201c]?", re.IGNORECASE
)
_THAT_MEANS = re.compile(r"(?:that|this|it|they) (?:means?\b|(?:is|are) when\b)", re.IGNORECASE)


@rule(
    "ER020",
    languages=ENGLISH_ONLY,
    refs=(
        "GOV.UK accessible communication formats",
        "Australian Government Style Manual, Easy Read",
    ),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-08",),
)
def late_explanation(
    document: Document, collection: Collection, *, distance: int = 1, overview: int = 3
) -> Iterator[Finding]:
    """Flag a hard word that is explained in its own sentence, or long after its first use.

    A hard word and its meaning in one sentence are two ideas. A meaning that comes later finds
    a reader who has given up. The sentence after the first use is the place for it, or the
    word list alone. ``distance`` is how many sentences after the first use are near enough. A
    sentence of ``overview`` hard words or more only says what is to come: it is no first use.

    Bad: You have an assessment, which means that we find out what you need.

    Good: You have an assessment. An assessment is when we find out what you need.

    Source: GOV.UK accessible communication formats; Australian Government Style Manual, Easy
    Read.
    """
    said = sentences(document, scored=True)
    first: dict[str, int] = {}
    for index, found, word in _uses(said, _forms(document, collection), overview):
        text, span = said[index].text, said[index].span
        late = index - first.setdefault(word, index)
        if not late and _AT_ONCE.match(text, found.end()):
            message = f'hard word "{word}" is explained in the sentence of its first use'
            hint = 'explain it in the next sentence: start that one with the word and "means"'
            yield Finding(span, message, hint)
        if _means(text, found) or (not late and _is_followed_by_meaning(said, index)):
            first[word] = len(said)  # explained: what comes later is no longer late
            if late > distance:
                message = f'hard word "{word}" is explained {late} sentences after its first use'
                yield Finding(span, message, "explain it in the sentence after its first use")


def _forms(document: Document, collection: Collection) -> Mapping[str, str]:
    """Return the hard word of each of its forms, in small letters."""
    lists = (node for node in walk(document) if isinstance(node, WordList))
    own = {entry.word.lower(): entry.word for one in lists for entry in one.entries}
    words = collection.settings.words
    return own | {form.lower(): w.word for w in words for form in (w.word, *w.forms)}


def _uses(
    said: tuple[Sentence, ...], forms: Mapping[str, str], overview: int
) -> Iterator[tuple[int, re.Match[str], str]]:
    search = search_for(tuple(Entry(form) for form in forms))
    for index, sentence in enumerate(said):
        found = [(one, forms[one[0]]) for one in phrases(sentence.text, search)]
        if len({word for _, word in found}) < overview:
            yield from ((index, one, word) for one, word in found)


def _means(text: str, found: re.Match[str]) -> bool:
    """Tell whether a sentence goes "A referral is when"."""
    return bool(_MEANS.match(text, found.end()) and _BEFORE.fullmatch(text[: found.start()]))


def _is_followed_by_meaning(said: tuple[Sentence, ...], index: int) -> bool:
    return any(_THAT_MEANS.match(after.text) for after in said[index + 1 : index + 2])
