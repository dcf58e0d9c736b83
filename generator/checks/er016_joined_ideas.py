"""ER016: joined-ideas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.readability import sentences
from generator.registry import rule
from generator.vocabulary import Entry


@rule(
    "ER016",
    refs=(
        "GOV.UK accessible communication formats",
        "The Easy Read Standard",
        "UNE 153101",
    ),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-02",),
)
def joined_ideas(
    document: Document, collection: Collection, *, limit: int = 1, joiners: str = "clause-joiners"
) -> Iterator[Finding]:
    """Flag a sentence that joins more than two ideas.

    A reader can hold one idea at a time. Each joining word, such as because, but or which,
    adds one more. One of them in a sentence is let stand. ``joiners`` names their list.

    Bad: Phone us if you feel worse, because we can help, but go to A&E if you are hurt.

    Good: Phone us if you feel worse. We can help. Go to A&E if you are hurt.

    Source: GOV.UK accessible communication formats; The Easy Read Standard; UNE 153101.
    """
    entries = vocabulary.merged(joiners, collection.settings.lists)
    pattern = _pattern(tuple(entries.values()))
    for sentence in sentences(document):
        found = [m["joiner"] for m in pattern.finditer(sentence.text)]
        used = [f'"{joiner.strip(" ,").lower()}"' for joiner in found if joiner]
        if len(used) > limit:
            message = f"sentence joins ideas by {', '.join(used)}: {len(used)}, limit {limit}"
            yield Finding(sentence.span, message, "give each idea its own sentence")


@lru_cache(maxsize=64)
def _pattern(entries: tuple[Entry, ...]) -> re.Pattern[str]:
    """Match what joins, and first, without its group, the phrases in which it does not."""
    harmless = _any_of({phrase for entry in entries for phrase in entry.unless})
    joining = _any_of({entry.phrase for entry in entries})
    return re.compile(rf"{harmless}|(?P<joiner>{joining})", re.IGNORECASE)


def _any_of(phrases: set[str]) -> str:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(_whole(phrase) for phrase in longest_first) or "(?!)"


def _whole(phrase: str) -> str:
    """Return a pattern of a phrase that does not start or end inside a word."""
    before = r"(?<![\w-])" if phrase[:1].isalnum() else ""
    after = r"(?![\w-])" if phrase[-1:].isalnum() else ""
    return before + re.escape(phrase) + after
