"""What counts as one word: a web address, a date, a time or an amount is one, as it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_ABBREVIATED = r"(?:am|pm|a\.m\.|p\.m\.)(?![^\W_])"
_UNIT = r"(?:%|°C|mcg|mg|kg|ml|cm|mm|km|g|m)(?![^\W_])"

# Lengths are bounded, so that no text, however odd, takes long.
_TOKEN = re.compile(
    "|".join(
        (
            r"(?:https?://|www\.)[^\s<>]*[^\s<>.,;:!?)\]'\"\u2019\u201d]",
            r"[\w.+-]{0,63}\w@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,8}",
            r"[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){0,8}\.(?:uk|org|com|net)(?:/[^\s<>]*[^\W_]|/)?(?![^\W_])",
            rf"\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}(?:\s\d{{4}})?(?![^\W_])",
            rf"\d{{1,2}}(?:[:.]\d\d)?\s?{_ABBREVIATED}",
            r"\d{1,2}:\d\d(?!\d)",
            r"(?:\+\d{1,3}\s?)?\(?0\d{2,4}\)?(?:[ -]\d{3,8}){1,3}(?!\d)",
            r"\+\d{1,3}(?:[ -]\d{2,8}){2,4}(?!\d)",
            rf"[£$€]?\d+(?:[.,]\d+)*(?:\s?{_UNIT})?(?![^\W_])",
            r"(?:[^\W\d_]\.){2,}",
            r"[^\W_]+(?:['\u2019\u2011-][^\W_]+|&[A-Z])*",
        )
    )
)


def tokens(text: str) -> Iterator[re.Match[str]]:
    """Yield each word of ``text`` with its offsets."""
    return _TOKEN.finditer(text)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` as written; "5.30pm" and "6 August 2026" are one each."""
    return tuple(found[0] for found in tokens(text))
