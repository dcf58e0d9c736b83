"""Which capitals of a document are right: known names, and words that its sentences write so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from generator import vocabulary
from generator.collection import Settings
from generator.model import Document, Paragraph
from generator.passages import BLANK
from generator.readability.easy_words import is_easy
from generator.readability.sentences import sentences

WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_SMALL = re.compile(r"(?<![\w'\u2019-])[a-z][\w'\u2019-]*")
# A capital behind a small word or a comma does not start a sentence.
_INSIDE = re.compile(r"(?<=[a-z,;] )[A-Z][\w'\u2019-]*")
_QUOTED = re.compile(r"\"[^\"]{0,200}\"|\u201c[^\u201d]{0,200}\u201d|\u2018[^\u2019]{0,200}\u2019")


@dataclass(frozen=True, slots=True)
class Names:
    """What is known of a document's capitals.

    ``phrases`` finds names. ``written`` are words that its sentences write large, and
    ``common`` those that it writes small somewhere, both in small letters.
    """

    phrases: re.Pattern[str]
    written: frozenset[str]
    common: frozenset[str]


def names_of(document: Document, settings: Settings) -> Names:
    """Return the names that a document may use."""
    known = vocabulary.merged("capital-words", settings.lists)
    places = vocabulary.merged("place-words", settings.lists)
    own = (w for word in settings.words for w in (word.word, *word.forms) if w != w.lower())
    organisation = settings.organisation
    of_us = (w for w in organisation.name.split() if w[:1].isupper())
    every = {*known, *own, *of_us, *settings.abbreviations, organisation.name, organisation.short}
    written, common = _cases(document)
    return Names(_phrases(tuple(sorted(every - {""})), tuple(places)), written, common)


@lru_cache(maxsize=64)
def _cases(document: Document) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words written large inside sentences, and those written small anywhere."""
    every = sentences(document)
    said = "\n".join(s.text for s in every if isinstance(s.block, Paragraph))
    small = "\n".join(s.text for s in every)
    written = (word.lower() for word in _INSIDE.findall(said))
    return frozenset(written), frozenset(_SMALL.findall(small))


@lru_cache(maxsize=64)
def _phrases(known: tuple[str, ...], places: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(known, key=len, reverse=True)
    listed = "|".join(map(re.escape, longest_first)).replace("'", "['\u2019]")
    ends = "|".join(map(re.escape, places))
    capital = r"(?-i:[A-Z])[\w'\u2019-]{0,40}"
    return re.compile(
        rf"(?<![\w-])(?:{listed})(?:['\u2019]?s)?(?![\w-])"
        rf"|(?<![\w-])(?:{capital} ){{1,2}}(?-i:(?=[A-Z]))(?:{ends})s?(?![\w-])",
        re.IGNORECASE,
    )


def without_names(text: str, names: Names) -> str:
    """Blank the names and the quotations of a text; all else keeps its place."""
    unquoted = _QUOTED.sub(_blanked, text)
    return names.phrases.sub(_blanked, unquoted)


def _blanked(found: re.Match[str]) -> str:
    return BLANK * len(found[0])


def may_be_small(word: str, names: Names) -> bool:
    """Tell whether a word is an ordinary one, which a capital does not make a name."""
    lower = word.lower()
    if (
        lower in names.written
        or sum(map(str.isupper, word)) > 1
        or lower.startswith(("i'", "i\u2019"))
    ):
        return False
    return word != "I" and (lower in names.common or is_easy(lower))
