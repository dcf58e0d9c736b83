"""ER016: joined-ideas."""

from __future__ import annotations

from collections.abc import Iterator

from generator import vocabulary
from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition
from generator.readability import sentences
from generator.registry import ENGLISH_ONLY, rule
from generator.vocabulary.phrases import phrases, search_for


@rule(
    "ER016",
    languages=ENGLISH_ONLY,
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
    wanted = vocabulary.merged(joiners, collection.settings.lists)
    search = search_for(tuple(wanted.values()))
    for sentence in sentences(document):
        used = [f'"{found[0].strip(" ,")}"' for found in phrases(sentence.text, search)]
        if len(used) > limit:
            message = f"sentence joins ideas by {', '.join(used)}: {len(used)}, limit {limit}"
            yield Finding(sentence.span, message, "give each idea its own sentence")
