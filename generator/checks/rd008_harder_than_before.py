"""RD008: harder-than-before."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding
from generator.languages import is_english
from generator.model import Document
from generator.readability.regression import LONG, measures, rises
from generator.registry import ENGLISH_ONLY, rule

_NAMES = {
    "fkgl": "Flesch-Kincaid grade",
    "smog": "SMOG grade",
    "dale_chall": "New Dale-Chall score",
    "ari": "Automated Readability Index",
    "coleman_liau": "Coleman-Liau index",
    "fog": "Gunning Fog index",
    "spache": "Spache grade",
}


@rule("RD008", languages=ENGLISH_ONLY, refs=("ISO 24495-1, plain language",), rows=("RD-7",))
def harder_than_before(
    document: Document, collection: Collection, *, step: float = 0.5
) -> Iterator[Finding]:
    """Flag a document that has become harder than it was.

    Texts grow harder a little at a time, and nobody sees it happen. What the document was
    like is read from the baseline (``easyread check --write-baseline``) or from the revision
    of ``--since``. A grade may rise by ``step``; no long sentence may be added.

    Bad: the Flesch-Kincaid grade rises from 5.1 to 6.0

    Good: what is added is as easy as what was there

    Source: ISO 24495-1, plain language: check documents each time they change.
    """
    before = collection.before.get(document.id)
    if before is None or not is_english(document.meta.language):
        return
    for rise in rises(before, measures(document), step):
        if rise.measure == LONG:
            message = f"{rise.now:.0f} long sentences, {rise.before:.0f} before"
            yield Finding(document.span, message, "split those that were added")
        else:
            name = _NAMES[rise.measure]
            message = f"{name} rose from {rise.before:.1f} to {rise.now:.1f}, limit {step} more"
            yield Finding(document.span, message, "shorten what was added, or say why it may be")
