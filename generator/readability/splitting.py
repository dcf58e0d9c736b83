"""Where a sentence ends inside one paragraph: nupunkt, put right for letters of the NHS."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.readability.tokens import tokens

_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[\"'\u2018\u201c])"
    r"(?:Dr|Mr|Mrs|Ms|Miss|Prof|Rev|St|Rd|Ave|e\.g|i\.e|eg|ie|cf|vs|approx|tel|Tel|ext|Ext|incl|dept|Dept"
    r"|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|[Nn]os?(?=\.\s+\d)|[Pp]p?(?=\.\s+\d))\.\s*$"
)
_STREET = re.compile(r"(?:St|Rd|Ave|Dept|dept|vs|approx|incl)\.\s*$")
_INITIAL = re.compile(r"(?:^|(?:[A-Z][\w.'\u2019-]*)\s|[A-Z]\.)[A-Z]\.\s*$")
_CLOCK = re.compile(r"\b[ap]\.m\.\s*$")
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
# An end that nupunkt leaves open at times: a whole small word, a stop, a capital.
_SURE = re.compile(
    r"(?:[a-z]{3}|\d[%)]?|[A-Z]{2}|[a-z]\))[.!?]+[\"')\]\u2019\u201d]*\s+(?=[\"'(\u2018\u201c]?[A-Z])"
)
_SHOUT = re.compile(r"[!?][\"')\]\u2019\u201d]*\s+(?=[\"'(\u2018\u201c]?[A-Z])")


def sentence_bounds(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence of a paragraph, without the spaces around it."""
    start = 0
    for cut in (*_cuts(text), len(text)):
        part = text[start:cut]
        if stripped := part.strip():
            first = start + part.index(stripped)
            yield first, first + len(stripped)
        start = cut


def _cuts(text: str) -> list[int]:
    if not _may_divide(text):
        return []
    inside = _inside_words(text)
    cuts = {end for _, end in _guess(text)} | _sure(text)
    return sorted(cut for cut in cuts if cut not in inside and _ends(text, cut))


def _may_divide(text: str) -> bool:
    """Tell whether a stop stands before the last word: most lines of Easy Read have none."""
    return re.search(r"[.!?\u2026][^\w\s]{0,8}\s+\S", text) is not None


def _guess(text: str) -> list[tuple[int, int]]:
    import nupunkt  # noqa: PLC0415 - its model is loaded only when there is a text to split

    return list(nupunkt.sent_spans(text))


def _sure(text: str) -> set[int]:
    return {found.end() for pattern in (_SURE, _SHOUT) for found in pattern.finditer(text)}


def _inside_words(text: str) -> set[int]:
    """Return the offsets that would cut a date, a time or an address in two."""
    return {at for word in tokens(text) for at in range(word.start() + 1, word.end())}


def _ends(text: str, cut: int) -> bool:
    before, after = text[max(0, cut - 40) : cut], text[cut : cut + 40].lstrip()
    if not after or not before[-1:].isspace() or after[0].islower():
        return False
    if not re.search(r"[.!?\u2026][^\w\s]{0,8}\s*$", before):
        return False
    if _ABBREVIATION.search(before) and not _starts_anew(before, after):
        return False
    if _CLOCK.search(before):
        return not _DAY.match(after)
    return _INITIAL.search(before) is None


def _starts_anew(before: str, after: str) -> bool:
    """Tell a street's end ("High St. We") from a saint's start ("St. Mary")."""
    common = re.match(r"(?:The|We|You|It|They|I|If|This|There|Please|Phone|Ask|He|She)\b", after)
    return bool(_STREET.search(before) and common)
