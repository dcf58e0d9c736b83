"""RD005: passive-voice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Finding, Severity
from generator.languages import is_english
from generator.model import Document
from generator.readability import sentences
from generator.readability.passive import is_passive
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "RD005",
    languages=ENGLISH_ONLY,
    refs=(
        "NHS digital service manual, active voice",
        "GOV.UK accessible communication formats",
        "The Easy Read Standard",
    ),
    severity=Severity.WARNING,
    profiles={"easy-read": {"share": 0.05}},
    rows=("ER-05", "NH-06"),
)
def passive_voice(document: Document, *, share: float = 0.1, least: int = 2) -> Iterator[Finding]:
    """Flag the passive sentences of a document in which many are.

    A passive sentence does not say who does it, so a reader cannot tell whom to ask. Some read
    well, so they are let stand until more than ``share`` of all sentences, and at least
    ``least``, are passive.

    Bad: You will be seen within 5 days. Your letter will be sent to you.

    Good: A nurse sees you within 5 days. We send you a letter.

    Source: NHS digital service manual, active voice; GOV.UK accessible communication formats;
    The Easy Read Standard.
    """
    said = sentences(document, scored=True) if is_english(document.meta.language) else ()
    passive = [sentence for sentence in said if is_passive(sentence.words)]
    if len(passive) < least or len(passive) <= share * len(said):
        return
    message = f"passive sentence: {len(passive)} of {len(said)} are passive, limit {share:.0%}"
    for sentence in passive:
        yield Finding(sentence.span, message, 'say who does it: "we see you", "a nurse sees you"')
