"""SR019: unknown-profile."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from generator.collection import PROFILES, Collection
from generator.diagnostics import Finding
from generator.model import Document, place
from generator.registry import rule


@rule("SR019", refs=("easyread source format, words and limits of your own",))
def unknown_profile(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a profile that is neither one of ours nor one of the project.

    The document would be checked by no special limits, and nobody would know.

    Bad: profile: yuoth

    Good: profile: youth, with youth under profiles in source/easyread.yaml

    Source: easyread source format, words and limits of your own.
    """
    name = document.meta.profile
    known = (*PROFILES, *collection.settings.profiles)
    if name and name not in known:
        close = difflib.get_close_matches(name, known, n=1)
        hint = f'did you mean "{close[0]}"?' if close else f"use one of {', '.join(known)}"
        span = place(document.meta, "profile", document.span)
        yield Finding(span, f'there is no profile "{name}"', hint)
