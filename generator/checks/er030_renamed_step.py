"""ER030: renamed-step."""

from __future__ import annotations

from collections.abc import Iterator

from generator.collection import Collection
from generator.diagnostics import Finding, Severity
from generator.model import Document, Edition, Section, plain_text, walk
from generator.parts import steps
from generator.pictures.stems import stems_of
from generator.registry import ENGLISH_ONLY, rule


@rule(
    "ER030",
    languages=ENGLISH_ONLY,
    refs=("easyread source format, Easy Read",),
    severity=Severity.WARNING,
    editions=(Edition.EASY_READ,),
    rows=("ER-22",),
)
def renamed_step(document: Document, collection: Collection) -> Iterator[Finding]:
    """Flag a part that covers a step of the pathway whose name has changed since.

    The name after # of a step stays when its title changes, so that links still lead there.
    When the two have no word in common, the step was given another name. The Easy Read part
    may still say the old one.

    Bad: {covers="triage"}, where the full document has ### Sorting {#triage}

    Good: {covers="sorting"}, where the full document has ### Sorting

    Source: easyread source format, Easy Read.
    """
    full = collection.find(document.name)
    titles = {step.id: plain_text(step.title) for step in steps(full)} if full else {}
    renamed = {id: title for id, title in titles.items() if _is_other(id, title)}
    for node in walk(document):
        for name in node.covers if isinstance(node, Section) else ():
            if name in renamed:
                message = f'covers the step "{name}", which is now called "{renamed[name]}"'
                hint = "say the new name here too, then give the step and covers the new name"
                yield Finding(node.span, message, hint)


def _is_other(id: str, title: str) -> bool:
    """Tell whether a step's id and its title have no word in common."""
    return set(stems_of(id.replace("-", " "))).isdisjoint(stems_of(title))
